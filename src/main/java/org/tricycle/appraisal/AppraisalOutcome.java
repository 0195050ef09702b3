package org.tricycle.appraisal;

/** What follows from an appraisal (rules.md §1). */
public enum AppraisalOutcome {
    /** Back to the author, with the changes required. */
    RETURN,
    RECOMMEND_WITH_CONDITIONS,
    RECOMMEND
}
