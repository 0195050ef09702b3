package org.tricycle.project;

/** What kind of crisis a project answers (requirements.md CYC-28; seed 001 Box III.1). */
public enum CrisisType {
    ARMED_CONFLICT,
    NATURAL_DISASTER,
    ECONOMIC_DOWNTURN,
    POLITICAL_TRANSITION,
    EPIDEMIC
}
