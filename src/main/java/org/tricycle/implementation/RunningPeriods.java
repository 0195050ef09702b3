package org.tricycle.implementation;

/** Says how long a period lasts; a decision table. */
public interface RunningPeriods {

    /** @param policyVersion the version of the table that the project is judged by */
    int length(RunningPeriod period, String policyVersion);
}
