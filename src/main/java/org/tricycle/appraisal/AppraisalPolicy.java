package org.tricycle.appraisal;

/** Says what follows from a score (rules.md §1); a decision table. */
public interface AppraisalPolicy {

    /**
     * The first rule that hits.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    AppraisalOutcome outcome(Score score, String policyVersion);
}
