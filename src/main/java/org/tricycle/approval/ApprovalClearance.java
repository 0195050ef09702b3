package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.Conditions;
import org.tricycle.appraisal.EvaluabilityReviews;
import org.tricycle.partner.SignatureClearance;
import org.tricycle.project.ProjectCode;

/** A signature is cleared by the sealed approval, the conditions met and, where one is due, the evaluability review (R6.9). */
@ApplicationScoped
public class ApprovalClearance implements SignatureClearance {

    private final Approvals approvals;
    private final Conditions conditions;
    private final Appraisals appraisals;
    private final EvaluabilityReviews reviews;

    @Inject
    public ApprovalClearance(
            Approvals approvals, Conditions conditions, Appraisals appraisals, EvaluabilityReviews reviews) {
        this.approvals = approvals;
        this.conditions = conditions;
        this.appraisals = appraisals;
        this.reviews = reviews;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ApprovalClearance() {
        this(null, null, null, null);
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
        return appraisals.latest(code).flatMap(reviews::of).isPresent();
    }
}
