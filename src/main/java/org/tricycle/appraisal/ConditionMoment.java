package org.tricycle.appraisal;

/** What a condition holds up until it is met. */
public enum ConditionMoment {
    BEFORE_SIGNATURE,
    BEFORE_FIRST_INSTALMENT
}
