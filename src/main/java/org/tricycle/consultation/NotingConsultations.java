package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** A consultation outside the review ends in the participation ledger; nothing is sealed and the project stays where it is (R4.13). */
@ApplicationScoped
@Transactional
public class NotingConsultations {

    /** The points before the start. */
    private static final List<ParticipationStage> POSTPONED =
            List.of(ParticipationStage.NEEDS, ParticipationStage.DESIGN, ParticipationStage.REVIEW);

    private final Consultations consultations;
    private final Participations participations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public NotingConsultations(
            Consultations consultations, Participations participations, Projects projects, Clock clock) {
        this.consultations = consultations;
        this.participations = participations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NotingConsultations() {
        this(null, null, null, null);
    }

    /** On the crisis fast track no group is heard before the start, and the ledger says so (R4.16). */
    public GatewayInputs postpone(ProjectCode code, Actor actor) {
        Involvement later =
                Involvement.absent(AbsenceReason.HEARD_LATER, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        for (ParticipationStage point : POSTPONED) {
            for (Party party : Party.values()) {
                participations.record(code, point, party, later);
            }
        }
        projects.note(code, actor, "consultation-postponed");
        return GatewayInputs.none();
    }

    public GatewayInputs note(ProjectCode code, ParticipationStage point, Actor actor) {
        Consultation consultation = consultations.current(code, point);
        consultation.note(clock.instant());
        participations.record(consultation);
        projects.note(code, actor, "consultation-noted", "ParticipationStage." + point);
        return GatewayInputs.none();
    }
}
