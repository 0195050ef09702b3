package org.tricycle.project;

/** How decision tables know how much process a project gets at the moment: the name of its track, or the crisis fast track (rules.md §0). */
public enum Procedure {
    LIGHT,
    STANDARD,
    MAJOR,
    /** Until it is approved, a project that answers a crisis (R1.15). */
    CRISIS;

    static Procedure of(Track track) {
        return switch (track) {
            case LIGHT -> LIGHT;
            case STANDARD -> STANDARD;
            case MAJOR -> MAJOR;
        };
    }
}
