package org.tricycle.formulation;

/** Sections of a project document that not every track asks for (rules.md §0). */
public enum DocumentSection {
    THEORY_OF_CHANGE,
    RISKS,
    SUSTAINABILITY
}
