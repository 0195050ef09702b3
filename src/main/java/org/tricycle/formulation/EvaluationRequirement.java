package org.tricycle.formulation;

/** What the evaluation policy demands of a project (rules.md §6). */
public enum EvaluationRequirement {
    ANNUAL_REVIEW,
    MID_TERM,
    FINAL,
    /** At least one of the evaluations is independent, and its money is reserved. */
    INDEPENDENT,
    /** Large enough to be chosen for an evaluation some years after its end. */
    EX_POST_CANDIDATE
}
