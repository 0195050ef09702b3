package org.tricycle.schedule;

/** On which day monthly runs begin; the rule table {@code monthly-run}, asked in its newest version. */
public interface MonthlyRunPolicy {

    /** Working day of the month, from 1. */
    int workingDay(String run);
}
