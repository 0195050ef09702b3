package org.tricycle.formulation;

/** What the head of unit makes of a concept note. */
public enum ConceptDecision {
    /** A project document is to be drafted. */
    DEVELOP,
    /** The concept note goes back to its author. */
    REVISE,
    /** The project ends. */
    REJECT
}
