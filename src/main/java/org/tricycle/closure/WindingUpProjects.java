package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Track;

/** What is done before a project closes: the exit is prepared, assets are handed over, the project is debriefed (R11.6). */
@ApplicationScoped
@Transactional
public class WindingUpProjects {

    private final ClosureFiles files;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public WindingUpProjects(ClosureFiles files, Projects projects, Clock clock) {
        this.files = files;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WindingUpProjects() {
        this(null, null, null);
    }

    /** Prepares the exit. */
    public GatewayInputs prepareExit(OpenTask task, PrepareExit command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        files.open(code).prepareExit(command, actor.person(), clock.instant());
        projects.note(code, actor, "exit-prepared", "NextPhase." + command.nextPhase());
        return GatewayInputs.none();
    }

    /**
     * Says how a project closes.
     *
     * @return {@code shortClosure}: a light project closes in one step (rules.md §0)
     */
    public GatewayInputs begin(ProjectCode code, Actor actor) {
        return GatewayInputs.of("shortClosure", projects.get(code).track() == Track.LIGHT);
    }

    /** Hands over. */
    public GatewayInputs handOver(OpenTask task, HandOverAssets command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        files.open(code).handOver(command, actor.person(), clock.instant());
        projects.note(code, actor, "assets-handed-over");
        return GatewayInputs.none();
    }

    /** Debriefs. */
    public GatewayInputs debrief(OpenTask task, DebriefProject command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        files.open(code).debrief(command, actor.person(), clock.instant());
        projects.note(code, actor, "project-debriefed");
        return GatewayInputs.none();
    }
}
