package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The head of unit has a request developed, parked or dropped (R2.11). */
@ApplicationScoped
@Transactional
public class DecidingOnRequests {

    private final RequestDecisions decisions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingOnRequests(RequestDecisions decisions, Projects projects, Clock clock) {
        this.decisions = decisions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingOnRequests() {
        this(null, null, null);
    }

    /**
     * Records the decision.
     *
     * @return {@code requestDecision}; to develop also {@code seedMoneyWanted} and {@code formulationStart} (CONCEPT_NOTE or
     *     PROJECT_DOCUMENT), not to pursue {@code formulationStart} (NONE) and {@code preparationOutcome}
     */
    public GatewayInputs decide(OpenTask task, DecideOnRequest command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        RequestDecision decision = new RequestDecision(code, command, actor.person(), clock.instant());
        decisions.add(decision);
        GatewayInputs inputs = GatewayInputs.of("requestDecision", decision.decision());
        return switch (decision.decision()) {
            case DEVELOP -> develop(code, decision, actor, inputs);
            case PARK -> park(code, decision, actor, inputs);
            case DO_NOT_PURSUE -> drop(code, decision, actor, inputs);
        };
    }

    /** A light project needs no concept note: its short-form document is drafted at once (rules.md §0). */
    private GatewayInputs develop(ProjectCode code, RequestDecision decision, Actor actor, GatewayInputs inputs) {
        boolean light = projects.get(code).isLight();
        if (light) {
            projects.advance(code, Status.FORMULATION, actor, "request-accepted");
        } else {
            projects.note(code, actor, "request-accepted");
        }
        return inputs.and("seedMoneyWanted", decision.wantsSeedMoney())
                .and("formulationStart", light ? "PROJECT_DOCUMENT" : "CONCEPT_NOTE");
    }

    private GatewayInputs park(ProjectCode code, RequestDecision decision, Actor actor, GatewayInputs inputs) {
        projects.note(code, actor, "request-parked", String.valueOf(decision.reason()));
        return inputs;
    }

    private GatewayInputs drop(ProjectCode code, RequestDecision decision, Actor actor, GatewayInputs inputs) {
        projects.advance(code, Status.REJECTED, actor, "request-not-pursued", String.valueOf(decision.reason()));
        return inputs.and("formulationStart", "NONE").and("preparationOutcome", "REJECTED");
    }
}
