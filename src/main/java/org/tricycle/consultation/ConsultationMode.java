package org.tricycle.consultation;

/** How the groups are heard. */
public enum ConsultationMode {
    MEETING,
    WRITTEN
}
