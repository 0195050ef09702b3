package org.tricycle.implementation;

/** What became of a progress report. */
public enum ReportStatus {
    /** Waits for validation. */
    SUBMITTED,
    ACCEPTED,
    /** Its author corrects it in another revision. */
    RETURNED
}
