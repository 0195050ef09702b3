package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Somebody turns to a group that let its window pass, for silence is not consent (R4.12). */
@ApplicationScoped
@Transactional
public class ContactingGroups {

    private final Consultations consultations;
    private final HearingWindows windows;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ContactingGroups(Consultations consultations, HearingWindows windows, Projects projects, Clock clock) {
        this.consultations = consultations;
        this.windows = windows;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ContactingGroups() {
        this(null, null, null, null);
    }

    /**
     * Gives the group more time once, or records that it has no position. The timeline says which group was asked, not what it said (R4.4).
     *
     * @return {@code windowExtended}
     */
    public GatewayInputs contact(OpenTask task, ContactGroup command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        Party party = FilingPositions.party(task);
        LocalDate closesOn = windows.extended(code, point);
        consultations.current(code, point).contact(party, command, closesOn, actor.person(), clock.instant());
        boolean extended = command.outcome() == ContactOutcome.MORE_TIME;
        if (extended) {
            projects.note(code, actor, "window-extended", "Party." + party, closesOn.toString(), command.account());
        } else {
            projects.note(code, actor, "group-contacted", "Party." + party);
        }
        return GatewayInputs.of("windowExtended", extended);
    }
}
