package org.tricycle.partner;

import org.tricycle.project.ProjectCode;

/** What has to be settled before a signature; answered by the rooms that settle it. */
public interface SignatureClearance {

    /** The competent authority has approved and the funds are certified. */
    boolean isApproved(ProjectCode code);

    /** No condition before signature is open. */
    boolean areConditionsMet(ProjectCode code);

    /** The evaluability review of the current document is done (rules.md §1). */
    boolean isEvaluabilityReviewed(ProjectCode code);
}
