package org.tricycle.consultation;

/** How a group took part. */
public enum ParticipationForm {
    MEETING,
    WRITTEN,
    INTERVIEW
}
