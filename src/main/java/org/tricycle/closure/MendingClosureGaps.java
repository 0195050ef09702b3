package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** What is missing at closure is mended by its owner or waived by the authority that approved the project (R11.7). */
@ApplicationScoped
@Transactional
public class MendingClosureGaps {

    private final ClosureFiles files;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public MendingClosureGaps(ClosureFiles files, Projects projects, Clock clock) {
        this.files = files;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MendingClosureGaps() {
        this(null, null, null);
    }

    /** Names of the items whose owners are asked. */
    public List<String> gaps(ProjectCode code) {
        return files.open(code).items(GapState.OPEN).stream().map(Enum::name).toList();
    }

    /** @throws Refusal {@code closure-gap-state} */
    public GatewayInputs mend(OpenTask task, MendClosureGap command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ClosureItem item = ClosureItem.valueOf(Objects.requireNonNull(task.detail(), "detail"));
        ClosureFile file = files.open(code);
        file.mend(item, command, actor.person(), clock.instant());
        boolean asked = file.items(GapState.WAIVER_ASKED).contains(item);
        projects.note(code, actor, asked ? "closure-waiver-asked" : "closure-gap-mended", "ClosureItem." + item);
        return GatewayInputs.none();
    }

    /** @return {@code waiverAsked} */
    public GatewayInputs gatherWaivers(ProjectCode code, Actor actor) {
        return GatewayInputs.of(
                "waiverAsked", !files.open(code).items(GapState.WAIVER_ASKED).isEmpty());
    }

    /** @throws Refusal naming what was not asked or not decided */
    public GatewayInputs decide(OpenTask task, DecideClosureWaiver command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        files.open(code).decide(command, actor.person(), clock.instant());
        command.waivers()
                .forEach(waiver -> projects.note(
                        code,
                        actor,
                        waiver.granted() ? "closure-gap-waived" : "closure-waiver-refused",
                        "ClosureItem." + waiver.item(),
                        waiver.reason()));
        return GatewayInputs.none();
    }

    /** The waivers asked for, still to be decided. */
    public DecideClosureWaiver wanted(OpenTask task) {
        return new DecideClosureWaiver(files.open(ProjectCode.of(task.businessKey())).gaps().stream()
                .filter(gap -> gap.state() == GapState.WAIVER_ASKED)
                .map(WaiverDecision::wanted)
                .toList());
    }
}
