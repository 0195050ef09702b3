package org.tricycle.platform;

/**
 * What a person did for a project, so that nobody judges, approves, certifies or evaluates their own work (rules.md §3).
 */
public enum Duty {
    /** Wrote what is judged. */
    AUTHOR,
    /** Rated the proposal. */
    APPRAISER,
    /** Decided on the project. */
    APPROVER,
    /** Countersigned the money. */
    CERTIFIER,
    /** Manages the running project. */
    MANAGER,
    /** Evaluated the project. */
    EVALUATOR,
    /** Any other step; excludes nobody. */
    NONE
}
