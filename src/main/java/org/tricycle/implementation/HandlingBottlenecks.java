package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Bottlenecks are reported, resolved by their owner, and reviewed by senior management when they last (R7.23, R7.24). */
@ApplicationScoped
@Transactional
public class HandlingBottlenecks {

    private final Bottlenecks bottlenecks;
    private final BottleneckProcess process;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public HandlingBottlenecks(Bottlenecks bottlenecks, BottleneckProcess process, Projects projects, Clock clock) {
        this.bottlenecks = bottlenecks;
        this.process = process;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HandlingBottlenecks() {
        this(null, null, null, null);
    }

    /** Any room reports what holds up a project. */
    public void report(ProjectCode code, BottleneckSource source) {
        process.begin(code, source);
    }

    /**
     * Opens what was reported, unless a bottleneck is open already: then it joins that one.
     *
     * @return {@code bottleneckOpened}
     */
    public GatewayInputs open(ProjectCode code, BottleneckSource source, Actor actor) {
        boolean first = bottlenecks.open(code).isEmpty();
        if (first) {
            bottlenecks.add(new Bottleneck(code, source, clock.instant()));
        }
        projects.note(code, actor, first ? "bottleneck-opened" : "bottleneck-joined", "BottleneckSource." + source);
        return GatewayInputs.of("bottleneckOpened", first);
    }

    /** @throws Refusal {@code no-bottleneck} */
    public GatewayInputs resolve(OpenTask task, ResolveBottleneck command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        latest(code).resolve(command, actor.person(), clock.instant());
        projects.note(code, actor, "bottleneck-resolved", "BottleneckCause." + command.cause(), command.action());
        return GatewayInputs.none();
    }

    /** @throws Refusal {@code no-bottleneck} */
    public GatewayInputs review(OpenTask task, ReviewBottleneck command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        latest(code).review(command, actor.person(), clock.instant());
        projects.note(code, actor, "bottleneck-reviewed", command.instruction());
        return GatewayInputs.none();
    }

    private Bottleneck latest(ProjectCode code) {
        return bottlenecks.of(code).stream().findFirst().orElseThrow(() -> Refusal.conflict("no-bottleneck", code));
    }
}
