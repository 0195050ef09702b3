package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Recommendations are followed up half-yearly until each is done or expired, also after closure (R8.15, R8.16). */
@ApplicationScoped
@Transactional
public class FollowingUpRecommendations {

    private final Evaluations evaluations;
    private final Obligations obligations;
    private final EvaluationTiming timing;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public FollowingUpRecommendations(
            Evaluations evaluations, Obligations obligations, EvaluationTiming timing, Projects projects, Clock clock) {
        this.evaluations = evaluations;
        this.obligations = obligations;
        this.timing = timing;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FollowingUpRecommendations() {
        this(null, null, null, null, null);
    }

    /**
     * Says whether anything is left to follow up, and who reports on it.
     *
     * @return {@code recommendationsOpen} and {@code recommendationOwner}, the name of a role
     */
    public GatewayInputs gather(ProjectCode code, Actor actor) {
        boolean closed = projects.get(code).status().isEnd();
        return GatewayInputs.of("recommendationsOpen", !evaluations.open(code).isEmpty())
                .and("recommendationOwner", closed ? "RESPONSIBLE_OFFICIAL" : "PROJECT_MANAGER");
    }

    /**
     * Takes the report and plans the next one while anything is open.
     *
     * @return {@code recommendationsOverdue}
     * @throws Refusal naming every gap
     */
    public GatewayInputs report(OpenTask task, ReportOnRecommendations command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        List<Recommendation> open = evaluations.open(project.code());
        EvaluationGate.check(command, open.stream().map(Recommendation::number).toList(), today());
        boolean overdue = open.stream().anyMatch(late -> late.isOverdue(today(), allowance(project)));
        command.recommendations().forEach(progress -> open.stream()
                .filter(recommendation -> recommendation.number() == progress.recommendation())
                .forEach(recommendation -> recommendation.report(progress, actor.person(), clock.instant())));
        planNext(project);
        long left = open.stream().filter(Recommendation::isOpen).count();
        projects.note(project.code(), actor, "recommendations-followed-up", Long.toString(left));
        return GatewayInputs.of("recommendationsOverdue", overdue && left > 0);
    }

    /** Takes senior management’s instruction. */
    public GatewayInputs review(OpenTask task, ReviewOverdueRecommendations command, Actor actor) {
        projects.note(
                ProjectCode.of(task.businessKey()), actor, "overdue-recommendations-reviewed", command.instruction());
        return GatewayInputs.none();
    }

    /** The open recommendations, still to be reported on. */
    public ReportOnRecommendations wanted(OpenTask task) {
        return new ReportOnRecommendations(evaluations.open(ProjectCode.of(task.businessKey())).stream()
                .map(RecommendationProgress::wanted)
                .toList());
    }

    private void planNext(Project project) {
        if (!evaluations.open(project.code()).isEmpty()) {
            LocalDate next = today().plus(timing.of(EvaluationTiming.Occasion.FOLLOW_UP, project.policyVersion()));
            obligations.plan(project.code().businessKey(), ObligationKind.FOLLOW_UP, "HALF_YEARLY", next);
        }
    }

    private Period allowance(Project project) {
        return timing.of(EvaluationTiming.Occasion.ACTION_OVERDUE, project.policyVersion());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
