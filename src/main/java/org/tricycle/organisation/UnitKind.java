package org.tricycle.organisation;

/** Kinds of organisational units. */
public enum UnitKind {
    /** A technical unit at headquarters, which backstops projects. */
    UNIT,
    /** A field office, or headquarters where there is none. */
    OFFICE
}
