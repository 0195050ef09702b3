package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.appraisal.Conditions;
import org.tricycle.partner.SignatureClearance;
import org.tricycle.project.ProjectCode;

/** A signature is cleared by the sealed approval and the conditions met (R6.9). */
@ApplicationScoped
public class ApprovalClearance implements SignatureClearance {

    private final Approvals approvals;
    private final Conditions conditions;

    @Inject
    public ApprovalClearance(Approvals approvals, Conditions conditions) {
        this.approvals = approvals;
        this.conditions = conditions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ApprovalClearance() {
        this(null, null);
    }

    @Override
    public boolean isApproved(ProjectCode code) {
        return approvals.latest(code).filter(Approval::isSealed).isPresent();
    }

    @Override
    public boolean areConditionsMet(ProjectCode code) {
        return conditions.openBeforeSignature(code).isEmpty();
    }

    @Override
    public boolean isEvaluabilityReviewed(ProjectCode code) {
        return true;
    }
}
