package org.tricycle.implementation;

/** What a full start-up prepares beside budget, work plan and evaluation dates (process.md §3.6). */
public enum StartUpTask {
    STAFF_RECRUITED,
    COMMITTEE_FORMED,
    MONITORING_DATA_AGREED,
    HANDOVER_PLANNED
}
