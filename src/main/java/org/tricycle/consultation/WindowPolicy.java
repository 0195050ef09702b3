package org.tricycle.consultation;

import org.tricycle.project.Track;

/** Says how long the groups have at each point; a decision table. */
public interface WindowPolicy {

    /**
     * The one rule that hits.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    HearingWindow window(ParticipationStage point, Track track, String policyVersion);
}
