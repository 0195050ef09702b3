package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;
import org.tricycle.schedule.Obligations;

/** Keeps endorsed projects that wait for money, reviews them and archives those that waited too long (R5.13). */
@ApplicationScoped
@Transactional
public class KeepingPipelines {

    private final Projects projects;
    private final Obligations obligations;
    private final Payers payers;

    @Inject
    public KeepingPipelines(Projects projects, Obligations obligations, Payers payers) {
        this.projects = projects;
        this.obligations = obligations;
        this.payers = payers;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    KeepingPipelines() {
        this.projects = null;
        this.obligations = null;
        this.payers = null;
    }

    /** @return {@code fundingKnown}, and {@code pipelineOutcome} when it is: then the project need not wait */
    public GatewayInputs check(ProjectCode code, Actor actor) {
        boolean secured = payers.isSecured(code);
        GatewayInputs inputs = GatewayInputs.of("fundingKnown", secured);
        return secured ? inputs.and("pipelineOutcome", "PICKED_UP") : inputs;
    }

    public GatewayInputs enter(ProjectCode code, Actor actor) {
        projects.enterPipeline(code, actor);
        return GatewayInputs.none();
    }

    /** @return {@code pipelineOutcome} */
    public GatewayInputs leave(ProjectCode code, Actor actor) {
        projects.leavePipeline(code, actor);
        return outcome("PICKED_UP");
    }

    /**
     * The head of unit keeps or withdraws a waiting project.
     *
     * @return {@code pipelineReview}
     */
    public GatewayInputs review(OpenTask task, ReviewPipeline command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (command.decision() == PipelineDecision.KEEP) {
            projects.note(code, actor, "pipeline-kept", command.reason());
        } else {
            projects.advance(code, Status.WITHDRAWN, actor, "pipeline-withdrawn", command.reason());
        }
        return GatewayInputs.of("pipelineReview", command.decision());
    }

    /** @return {@code pipelineOutcome} and {@code preparationOutcome} */
    public GatewayInputs end(ProjectCode code, Actor actor) {
        obligations.dropAll(code.businessKey());
        return outcome("WITHDRAWN").and("preparationOutcome", "WITHDRAWN");
    }

    /** @return {@code pipelineOutcome} and {@code preparationOutcome} */
    public GatewayInputs archive(ProjectCode code, Actor actor) {
        projects.advance(code, Status.CANCELLED, actor, "pipeline-stale");
        obligations.dropAll(code.businessKey());
        return outcome("STALE").and("preparationOutcome", "CANCELLED");
    }

    private static GatewayInputs outcome(String outcome) {
        return new GatewayInputs(Map.of("pipelineOutcome", outcome));
    }
}
