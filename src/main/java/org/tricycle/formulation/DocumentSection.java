package org.tricycle.formulation;

/** Sections of a project document that not every track asks for (rules.md §0). */
public enum DocumentSection {
    THEORY_OF_CHANGE,
    /** Indicators with baseline, milestones and means of verification, and the activities of every output. */
    RESULTS_MATRIX,
    /** Budget lines that each say their strategic objective and their country. */
    BUDGET_GRID,
    RISKS,
    SUSTAINABILITY
}
