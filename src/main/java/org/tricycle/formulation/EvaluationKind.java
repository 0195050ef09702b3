package org.tricycle.formulation;

/** Kinds of evaluation that a plan dates. */
public enum EvaluationKind {
    ANNUAL_REVIEW,
    MID_TERM,
    FINAL,
    /** Some time after closure, to see what lasted (rules.md §6). */
    EX_POST
}
