package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** The committee's chair seals the record, which makes the positions public and sends the proposal on (R4.7, R4.9, R4.10). */
@ApplicationScoped
@Transactional
public class SealingRecords {

    private final Consultations consultations;
    private final Participations participations;
    private final DecisionRegister register;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SealingRecords(
            Consultations consultations,
            Participations participations,
            DecisionRegister register,
            Projects projects,
            Clock clock) {
        this.consultations = consultations;
        this.participations = participations;
        this.register = register;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SealingRecords() {
        this(null, null, null, null, null);
    }

    public GatewayInputs seal(OpenTask task, SealRecord command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Consultation consultation = consultations.current(code, ParticipationStage.REVIEW);
        consultation.seal(command, actor.person(), clock.instant());
        DecisionRegister.Entry entry =
                register.enter(code.businessKey().toString(), RecordText.KIND, RecordText.of(consultation), actor);
        consultation.registeredAs(entry);
        participations.record(consultation);
        projects.advance(
                code,
                consultation.goesBack() ? Status.FORMULATION : Status.APPROVAL,
                actor,
                "consultation-recorded",
                "ConsultationOutcome." + command.outcome(),
                Long.toString(entry.number()));
        return GatewayInputs.none();
    }

    /** The outcome as determined, signed by everybody unless somebody withholds. */
    public SealRecord prefill(OpenTask task) {
        Consultation consultation =
                consultations.current(ProjectCode.of(task.businessKey()), ParticipationStage.REVIEW);
        return SealRecord.blank(consultation.determined().orElseThrow());
    }
}
