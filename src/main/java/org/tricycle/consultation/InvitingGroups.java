package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The three groups are invited to consult at one point of a project's life (R4.1, R4.10, R4.11). */
@ApplicationScoped
@Transactional
public class InvitingGroups {

    private final Consultations consultations;
    private final SittingCommittees committees;
    private final ProjectDocuments documents;
    private final Participations participations;
    private final Projects projects;
    private final HearingWindows windows;
    private final Clock clock;

    @Inject
    public InvitingGroups(
            Consultations consultations,
            SittingCommittees committees,
            ProjectDocuments documents,
            Participations participations,
            Projects projects,
            HearingWindows windows,
            Clock clock) {
        this.consultations = consultations;
        this.committees = committees;
        this.documents = documents;
        this.participations = participations;
        this.projects = projects;
        this.windows = windows;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InvitingGroups() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The committee's secretary invites.
     *
     * @return {@code sittingDue}
     */
    public GatewayInputs invite(OpenTask task, InviteGroups command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        if (windows.of(code, point).inWriting() && command.mode() != ConsultationMode.WRITTEN) {
            throw Refusal.invalid("/mode", "violation.written-only");
        }
        boolean meeting = command.mode() == ConsultationMode.MEETING;
        if (meeting) {
            committees.check(command, code);
        }
        Consultation consultation = invite(code, point, command, actor);
        if (meeting) {
            consultation.callSitting(command.call(), windows.sitting(code, point), actor.person(), clock.instant());
        }
        return GatewayInputs.of("sittingDue", meeting);
    }

    /** The invitation that goes out by itself: in writing, for as long as the policy says. */
    public GatewayInputs send(ProjectCode code, ParticipationStage point, Actor actor) {
        invite(code, point, InviteGroups.inWriting(windows.closing(code, point), ""), actor);
        return GatewayInputs.none();
    }

    private Consultation invite(ProjectCode code, ParticipationStage point, InviteGroups command, Actor actor) {
        ConsultedText text = text(code, point);
        int number = consultations.latest(code).map(Consultation::roundNumber).orElse(0) + 1;
        Consultation consultation =
                new Consultation(text, number, command, windows.closing(code, point), actor.person(), clock.instant());
        consultations.add(consultation);
        for (Party party : Party.values()) {
            participations.invite(code, point, party, windows.today(code));
        }
        note(text, command, actor);
        return consultation;
    }

    private ConsultedText text(ProjectCode code, ParticipationStage point) {
        return point == ParticipationStage.NEEDS
                ? ConsultedText.of(projects.get(code))
                : ConsultedText.of(documents.current(code), point);
    }

    private void note(ConsultedText text, InviteGroups command, Actor actor) {
        boolean review = text.point() == ParticipationStage.REVIEW;
        projects.note(
                text.project(),
                actor,
                review ? "groups-invited" : "groups-consulted",
                review ? Integer.toString(text.documentVersion()) : "ParticipationStage." + text.point(),
                command.positionsDue().toString(),
                "ConsultationMode." + command.mode());
    }

    /** The shortest window that the policy allows, and a sitting where the project has a committee that can sit. */
    @SuppressWarnings("NullAway") // the questions are still empty on the form
    public InviteGroups prefill(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        LocalDate due = windows.closing(code, point);
        LocalDate sitting = windows.sitting(code, point);
        return committees
                .first(code, sitting)
                .filter(committee -> !windows.of(code, point).inWriting())
                .map(committee -> new InviteGroups(
                        sitting.isAfter(due) ? sitting : due,
                        ConsultationMode.MEETING,
                        null,
                        committee.code(),
                        sitting,
                        null,
                        null,
                        null,
                        null))
                .orElseGet(() -> InviteGroups.inWriting(due, null));
    }
}
