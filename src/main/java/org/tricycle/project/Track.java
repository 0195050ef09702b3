package org.tricycle.project;

import org.jspecify.annotations.Nullable;

/** How much process a project gets, in proportion to what is at stake (rules.md §0). */
public enum Track {
    LIGHT,
    STANDARD,
    MAJOR;

    /** Whichever asks for more. */
    public Track atLeast(@Nullable Track floor) {
        return floor == null || compareTo(floor) > 0 ? this : floor;
    }
}
