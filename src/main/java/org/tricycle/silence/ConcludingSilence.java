package org.tricycle.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.committee.Committees;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** A group breaks the silence, or all clocks end without a word (R18.4 to R18.6). */
@ApplicationScoped
@Transactional
public class ConcludingSilence {

    private final SilenceProcedures procedures;
    private final SilenceClocks clocks;
    private final Committees committees;
    private final Projects projects;
    private final Event<SilenceConcluded> concluded;
    private final Clock clock;

    @Inject
    public ConcludingSilence(
            SilenceProcedures procedures,
            SilenceClocks clocks,
            Committees committees,
            Projects projects,
            Event<SilenceConcluded> concluded,
            Clock clock) {
        this.procedures = procedures;
        this.clocks = clocks;
        this.committees = committees;
        this.projects = projects;
        this.concluded = concluded;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingSilence() {
        this(null, null, null, null, null, null);
    }

    /**
     * A group speaks.
     *
     * @return {@code silenceResult}
     * @throws Refusal {@code group-without-mandate}, or what the procedure refuses
     */
    public GatewayInputs breakSilence(OpenTask task, BreakSilence command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Party party = SilentGroup.of(task);
        if (!committees.canAct(projects.get(code).country(), party, clocks.today(code))) {
            throw Refusal.conflict("group-without-mandate", party);
        }
        SilenceProcedure procedure = procedures.current(code);
        procedure.breakSilence(party, command, clock.instant());
        SilenceResult result = command.breach().result();
        projects.note(code, actor, "silence-broken", "Party." + party, "SilenceResult." + result, command.reason());
        concluded.fire(new SilenceConcluded(procedure, result, actor));
        return GatewayInputs.of("silenceResult", result);
    }

    /** @return {@code silenceResult} */
    public GatewayInputs keep(ProjectCode code, Actor actor) {
        SilenceProcedure procedure = procedures.current(code);
        procedure.keep(clock.instant());
        projects.note(code, actor, "silence-kept");
        concluded.fire(new SilenceConcluded(procedure, SilenceResult.NO_OBJECTION, actor));
        return GatewayInputs.of("silenceResult", SilenceResult.NO_OBJECTION);
    }
}
