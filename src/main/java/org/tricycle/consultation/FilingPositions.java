package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.committee.Committees;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** A spokesperson files the group's position; what it says stays with the group until the record is sealed (R4.2 to R4.4). */
@ApplicationScoped
@Transactional
public class FilingPositions {

    private final Consultations consultations;
    private final Committees committees;
    private final Projects projects;
    private final HearingWindows windows;
    private final Clock clock;

    @Inject
    public FilingPositions(
            Consultations consultations,
            Committees committees,
            Projects projects,
            HearingWindows windows,
            Clock clock) {
        this.consultations = consultations;
        this.committees = committees;
        this.projects = projects;
        this.windows = windows;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FilingPositions() {
        this(null, null, null, null, null);
    }

    public GatewayInputs file(OpenTask task, FileGroupPosition command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Party party = party(task);
        requireMandate(code, party);
        consultations.current(code, ParticipationStage.of(task)).file(party, command, actor.person(), clock.instant());
        projects.note(code, actor, "group-position-filed", "Party." + party);
        return GatewayInputs.none();
    }

    private void requireMandate(ProjectCode code, Party party) {
        LocalDate today = windows.today(code);
        if (!committees.canAct(projects.get(code).country(), party, today)) {
            throw Refusal.conflict("group-without-mandate", party);
        }
    }

    /** What the same group filed before, if anything. */
    @SuppressWarnings("NullAway") // the position is still empty on the form
    public FileGroupPosition prefill(OpenTask task) {
        return consultations
                .current(ProjectCode.of(task.businessKey()), ParticipationStage.of(task))
                .lastFiled(party(task))
                .orElseGet(() -> new FileGroupPosition(null, null, null, null, List.of()));
    }

    static Party party(OpenTask task) {
        return task.party().map(Party::valueOf).orElseThrow(() -> Refusal.conflict("task-without-group", task.id()));
    }
}
