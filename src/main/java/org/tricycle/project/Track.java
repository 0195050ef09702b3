package org.tricycle.project;

/** How much process a project gets, in proportion to what is at stake (rules.md §0). */
public enum Track {
    LIGHT,
    STANDARD,
    MAJOR
}
