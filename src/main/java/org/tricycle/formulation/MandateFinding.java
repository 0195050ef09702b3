package org.tricycle.formulation;

/** Whether an idea belongs to what the organisation is for. */
public enum MandateFinding {
    WITHIN_MANDATE,
    OUTSIDE_MANDATE
}
