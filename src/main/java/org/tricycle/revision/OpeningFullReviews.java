package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.implementation.RunningPeriods;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.schedule.Obligation;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Plans the full review of a project that was approved in a crisis, and opens it on its day (R14.12). */
@ApplicationScoped
@Transactional
public class OpeningFullReviews {

    private static final String REASON = "CRISIS";

    private final FullReviews reviews;
    private final ProjectDocuments documents;
    private final Obligations obligations;
    private final RunningPeriods periods;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public OpeningFullReviews(
            FullReviews reviews,
            ProjectDocuments documents,
            Obligations obligations,
            RunningPeriods periods,
            Projects projects,
            Clock clock) {
        this.reviews = reviews;
        this.documents = documents;
        this.obligations = obligations;
        this.periods = periods;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningFullReviews() {
        this(null, null, null, null, null, null);
    }

    /** A project that answers a crisis starts: plans the review, and the alarm for the day on which it is late. */
    public GatewayInputs plan(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        if (project.crisis() == null) {
            return GatewayInputs.none();
        }
        LocalDate begin = in(RunningPeriod.FULL_REVIEW_BEGIN_DAYS, project);
        LocalDate due = in(RunningPeriod.FULL_REVIEW_DAYS, project);
        obligations.plan(code.businessKey(), ObligationKind.FULL_REVIEW, REASON, begin);
        obligations.plan(
                code.businessKey(), ObligationKind.FULL_REVIEW_ALARM, BottleneckSource.FULL_REVIEW.name(), due);
        projects.note(code, actor, "full-review-planned", begin.toString(), due.toString());
        return GatewayInputs.none();
    }

    /** @throws Refusal {@code full-review-known} when there is one already */
    public GatewayInputs open(ProjectCode code, Actor actor) {
        if (reviews.of(code).isPresent()) {
            throw Refusal.conflict("full-review-known", code);
        }
        LocalDate due = obligations.of(code.businessKey()).stream()
                .filter(planned -> planned.kind() == ObligationKind.FULL_REVIEW_ALARM)
                .map(Obligation::dueOn)
                .findFirst()
                .orElseGet(() -> in(RunningPeriod.FULL_REVIEW_DAYS, projects.get(code)));
        reviews.add(new FullReview(code, documents.current(code).documentVersion(), due, clock.instant()));
        projects.note(code, actor, "full-review-opened", due.toString());
        return GatewayInputs.none();
    }

    private LocalDate in(RunningPeriod days, Project project) {
        return LocalDate.now(clock).plusDays(periods.length(days, project.policyVersion()));
    }
}
