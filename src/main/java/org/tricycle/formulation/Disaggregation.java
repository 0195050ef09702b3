package org.tricycle.formulation;

/** By what the values of an indicator are told apart, so that nobody is lost in a sum. */
public enum Disaggregation {
    SEX,
    AGE,
    DISABILITY,
    PLACE,
    STATUS_IN_EMPLOYMENT
}
