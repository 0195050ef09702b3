package org.tricycle.consultation;

import java.util.List;
import org.tricycle.project.Track;

/** Says how often the groups are heard while a project is active; a decision table. */
public interface IntervalPolicy {

    /**
     * Every rule that hits.
     *
     * @param policyVersion the version of the table that the project is judged by
     */
    List<HearingInterval> intervals(Track track, String policyVersion);
}
