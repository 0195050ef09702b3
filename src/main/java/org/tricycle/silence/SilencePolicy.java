package org.tricycle.silence;

/** Says how long silence procedures give; a decision table. */
public interface SilencePolicy {

    /** @param policyVersion the version of the table that the project is judged by */
    SilenceTerms terms(String policyVersion);
}
