package org.tricycle.consultation;

/** Says what the positions of the groups come to (rules.md §2); a decision table. */
public interface ConsultationPolicy {

    /**
     * The one rule that hits.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    ConsultationOutcome outcome(PositionCount positions, String policyVersion);
}
