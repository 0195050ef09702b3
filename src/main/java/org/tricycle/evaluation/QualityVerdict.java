package org.tricycle.evaluation;

/** What the evaluation office makes of a report. */
public enum QualityVerdict {
    ACCEPT,
    /** Back to the evaluator, with what is missing. */
    RETURN
}
