package org.tricycle.closure;

/** What is done before operations are closed (rules.md §7). */
public enum ClosureItem {
    OUTPUTS_REPORTED,
    FINAL_REPORT_ACCEPTED,
    EVALUATIONS_SUBMITTED,
    RECOMMENDATIONS_ANSWERED,
    LESSONS_RECORDED,
    ASSETS_TRANSFERRED,
    DOCUMENTS_ARCHIVED
}
