package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.formulation.SubmittedForAppraisal;

/** Opens a round of appraisal for every document submitted, in the transaction that submits it (R3.1). */
@ApplicationScoped
@Transactional
public class OpeningAppraisals {

    private final Appraisals appraisals;
    private final AppraisalPlan plan;

    @Inject
    public OpeningAppraisals(Appraisals appraisals, AppraisalPlan plan) {
        this.appraisals = appraisals;
        this.plan = plan;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningAppraisals() {
        this(null, null);
    }

    public void open(@Observes SubmittedForAppraisal submitted) {
        int round = appraisals
                        .latest(submitted.project())
                        .map(Appraisal::roundNumber)
                        .orElse(0)
                + 1;
        appraisals.add(new Appraisal(submitted, round, plan.reviews(submitted.project())));
    }
}
