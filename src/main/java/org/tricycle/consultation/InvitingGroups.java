package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The committee's secretary invites the groups to consult on the current document (R4.1, R4.10). */
@ApplicationScoped
@Transactional
public class InvitingGroups {

    private final Consultations consultations;
    private final ProjectDocuments documents;
    private final Participations participations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public InvitingGroups(
            Consultations consultations,
            ProjectDocuments documents,
            Participations participations,
            Projects projects,
            Clock clock) {
        this.consultations = consultations;
        this.documents = documents;
        this.participations = participations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InvitingGroups() {
        this(null, null, null, null, null);
    }

    public GatewayInputs invite(OpenTask task, InviteGroups command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ProjectDocument document = documents.current(code);
        int round = consultations.latest(code).map(Consultation::roundNumber).orElse(0) + 1;
        LocalDate today = LocalDate.now(clock);
        consultations.add(new Consultation(document, round, command, today, actor.person(), clock.instant()));
        for (Party party : Party.values()) {
            participations.invite(code, ParticipationStage.REVIEW, party, today);
        }
        projects.note(
                code,
                actor,
                "groups-invited",
                Integer.toString(document.documentVersion()),
                command.positionsDue().toString(),
                "ConsultationMode." + command.mode());
        return GatewayInputs.none();
    }
}
