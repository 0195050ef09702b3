package org.tricycle.project;

/** Says how much process a project gets (rules.md §0); a decision table. */
public interface TrackPolicy {

    /**
     * The track for these proportions.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    Track track(Proportions proportions, String policyVersion);
}
