package org.tricycle.evaluation;

/** What is written down on the way to an evaluation's report and after it (process.md P7). */
public enum EvaluationStepKind {
    TERMS_OF_REFERENCE,
    INCEPTION_NOTE,
    DRAFT_REPORT,
    COMMENTS,
    QUALITY_CHECK
}
