package org.tricycle.project;

/** The four strategic objectives of the Decent Work Agenda (seed 001). */
public enum StrategicObjective {
    STANDARDS_AND_RIGHTS,
    EMPLOYMENT,
    SOCIAL_PROTECTION,
    SOCIAL_DIALOGUE
}
