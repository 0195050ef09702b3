package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Sends a proposal on by a confirmed outcome, unless it was returned too often on the same criterion (R3.15). */
@ApplicationScoped
public class AppraisalConclusion {

    private final Appraisals appraisals;
    private final Conditions conditions;
    private final Deadlocks deadlocks;
    private final AppraisalPlan plan;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public AppraisalConclusion(
            Appraisals appraisals,
            Conditions conditions,
            Deadlocks deadlocks,
            AppraisalPlan plan,
            Projects projects,
            Clock clock) {
        this.appraisals = appraisals;
        this.conditions = conditions;
        this.deadlocks = deadlocks;
        this.plan = plan;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalConclusion() {
        this(null, null, null, null, null, null);
    }

    /** Says what follows: {@code deadlock}, {@code appraisalOutcome} and {@code withdrawn}. */
    GatewayInputs conclude(Appraisal appraisal, Actor actor) {
        ProjectCode code = appraisal.projectCode();
        Set<Criterion> stuck = Returns.stuck(appraisals.of(code), plan.returnsToDeadlock(code));
        AppraisalOutcome outcome = appraisal.outcome().orElseThrow();
        if (!stuck.isEmpty()) {
            deadlocks.add(new Deadlock(appraisal, stuck, clock.instant()));
            projects.note(code, actor, "appraisal-deadlocked", names(stuck));
        } else if (outcome == AppraisalOutcome.RETURN) {
            sendBack(appraisal, actor);
        } else {
            recommend(appraisal, outcome, actor);
        }
        return GatewayInputs.of("deadlock", !stuck.isEmpty())
                .and("appraisalOutcome", outcome)
                .and("withdrawn", false);
    }

    void sendBack(Appraisal appraisal, Actor actor) {
        projects.advance(
                appraisal.projectCode(),
                Status.FORMULATION,
                actor,
                "proposal-returned",
                String.valueOf(appraisal.summary()));
    }

    private void recommend(Appraisal appraisal, AppraisalOutcome outcome, Actor actor) {
        ProjectCode code = appraisal.projectCode();
        projects.advance(
                code,
                projects.get(code).isFastTracked() ? Status.APPROVAL : Status.CONSULTATION,
                actor,
                "proposal-recommended",
                "AppraisalOutcome." + outcome,
                Integer.toString(conditions.of(code).size()));
    }

    private static String names(Set<Criterion> criteria) {
        return criteria.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
