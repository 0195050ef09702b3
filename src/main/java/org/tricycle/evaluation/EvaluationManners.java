package org.tricycle.evaluation;

import org.tricycle.formulation.EvaluationKind;
import org.tricycle.project.Track;

/** Says in which manner an evaluation is carried out (rules.md §0, §6); a decision table. */
public interface EvaluationManners {

    /**
     * The one row that applies.
     *
     * @param independent whether it is scheduled as independent
     * @param policyVersion the version of the table that the project is judged by
     */
    EvaluationManner manner(Track track, EvaluationKind kind, boolean independent, String policyVersion);
}
