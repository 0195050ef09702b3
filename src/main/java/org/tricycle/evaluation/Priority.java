package org.tricycle.evaluation;

/** How much hangs on a recommendation. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
