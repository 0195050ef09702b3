package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The approved project goes to its donor; one that does not sign in time is left (R5.14, R5.15). */
@ApplicationScoped
@Transactional
public class SubmittingToDonors {

    private final DonorSubmissions submissions;
    private final FundingSources sources;
    private final SignatureClearance clearance;
    private final FundingPolicy policy;
    private final Payers payers;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SubmittingToDonors(
            DonorSubmissions submissions,
            FundingSources sources,
            SignatureClearance clearance,
            FundingPolicy policy,
            Payers payers,
            Projects projects,
            Clock clock) {
        this.submissions = submissions;
        this.sources = sources;
        this.clearance = clearance;
        this.policy = policy;
        this.payers = payers;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SubmittingToDonors() {
        this.submissions = null;
        this.sources = null;
        this.clearance = null;
        this.policy = null;
        this.payers = null;
        this.projects = null;
        this.clock = null;
    }

    /**
     * Submits.
     *
     * @throws Refusal {@code funding-not-secured}, {@code evaluability-review-open}, or naming the day when it lies in the future
     */
    public GatewayInputs submit(OpenTask task, SubmitToDonor command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        payers.requireFit(project.donor());
        requireEvaluabilityReview(project);
        if (command.submittedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("/submittedOn", "violation.past-or-present");
        }
        submissions.add(new DonorSubmission(project, command, actor.person(), clock.instant()));
        projects.note(project.code(), actor, "submitted-to-donor", command.addressee(), command.reference());
        return GatewayInputs.none();
    }

    private void requireEvaluabilityReview(Project project) {
        boolean large = project.budget().compareTo(policy.evaluabilityReviewAbove(project)) > 0;
        if (large && !clearance.isEvaluabilityReviewed(project.code())) {
            throw Refusal.conflict("evaluability-review-open", project.code());
        }
    }

    /**
     * The time to sign is over.
     *
     * @return {@code agreementOutcome}
     */
    public GatewayInputs lapse(ProjectCode code, Actor actor) {
        sources.latest(code).ifPresent(source -> source.settled(FundingSourceState.LAPSED, clock.instant()));
        projects.note(code, actor, "signature-lapsed");
        return new GatewayInputs(Map.of("agreementOutcome", "NOT_SIGNED"));
    }

    /** Today. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public SubmitToDonor prefill(OpenTask task) {
        return new SubmitToDonor(LocalDate.now(clock), null, null);
    }
}
