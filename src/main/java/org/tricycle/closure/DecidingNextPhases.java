package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.RegisteringRequests;
import org.tricycle.project.SuccessionKind;
import org.tricycle.project.Successions;

/** The head of unit decides what follows a closed project; a next phase is a project of its own (R11.9). */
@ApplicationScoped
@Transactional
public class DecidingNextPhases {

    private final ClosureFiles files;
    private final RegisteringRequests registering;
    private final Successions successions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public DecidingNextPhases(
            ClosureFiles files,
            RegisteringRequests registering,
            Successions successions,
            Projects projects,
            Clock clock) {
        this.files = files;
        this.registering = registering;
        this.successions = successions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DecidingNextPhases() {
        this(null, null, null, null, null);
    }

    /**
     * Decides and, where something follows, registers the new project, whose cycle begins at once.
     *
     * @return {@code closureOutcome}
     * @throws Refusal naming what the new project lacks
     */
    public GatewayInputs decide(OpenTask task, DecideNextPhase command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        String successor = command.decision() == NextPhase.NONE ? null : follow(project, command, actor);
        files.open(project.code()).decideNextPhase(command, successor, actor.person(), clock.instant());
        if (successor == null) {
            projects.note(project.code(), actor, "no-next-phase");
        } else {
            projects.note(project.code(), actor, "next-phase-registered", successor);
        }
        return GatewayInputs.of("closureOutcome", command.decision());
    }

    private String follow(Project project, DecideNextPhase command, Actor actor) {
        ProjectCode successor = registering.register(NextPhaseRequest.of(project, command), null, actor);
        SuccessionKind kind = SuccessionKind.valueOf(command.decision().name());
        successions.link(project.code(), successor, kind, actor);
        projects.note(successor, actor, "follows-project", project.code().value());
        return successor.value();
    }

    /** The closed project as the first suggestion for the one that follows. */
    @SuppressWarnings("NullAway") // decision and reason are still empty on the form
    public DecideNextPhase prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        return new DecideNextPhase(null, null, project.title(), project.country(), project.budget(), null, null);
    }
}
