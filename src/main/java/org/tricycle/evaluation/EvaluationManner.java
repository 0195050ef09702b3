package org.tricycle.evaluation;

/** Who evaluates (rules.md §6; process.md P7). */
public enum EvaluationManner {
    /** The project with its constituents, led by an evaluator of the roster; the short way. */
    SELF,
    /** Somebody of the organisation outside the project's line. */
    INTERNAL,
    /** Somebody without any part in the project, from inside or outside the organisation. */
    INDEPENDENT;

    /** Terms of reference and the quality check fall away (rules.md §0). */
    boolean isShort() {
        return this == SELF;
    }
}
