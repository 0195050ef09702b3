package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Has the policy say what the positions come to, and takes down what conciliation brings (R4.5 to R4.7). */
@ApplicationScoped
@Transactional
public class ConcludingConsultations {

    private final Consultations consultations;
    private final ConsultationPolicy policy;
    private final HearingWindows windows;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ConcludingConsultations(
            Consultations consultations,
            ConsultationPolicy policy,
            HearingWindows windows,
            Projects projects,
            Clock clock) {
        this.consultations = consultations;
        this.policy = policy;
        this.windows = windows;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConcludingConsultations() {
        this(null, null, null, null, null);
    }

    /**
     * Concludes the hearing. The timeline says that it is concluded, not how: that would tell who said what (R4.4).
     *
     * @return {@code consultationOutcome}, {@code commentsReceived} and {@code consultationReturns}
     */
    public GatewayInputs determineOutcome(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        Consultation consultation = consultations.current(code, ParticipationStage.REVIEW);
        ConsultationOutcome outcome = consultation.determine(
                count -> policy.outcome(count, project.policyVersion()),
                consultations.wasNotAgreedBefore(consultation));
        boolean conciliation = outcome == ConsultationOutcome.CONCILIATION;
        projects.note(code, actor, conciliation ? "conciliation-due" : "groups-heard");
        return GatewayInputs.of("consultationOutcome", outcome)
                .and("commentsReceived", !consultation.toAnswer().isEmpty())
                .and("consultationReturns", consultation.goesBack());
    }

    /**
     * Ends the hearing outside the review: what was said is answered and noted, and settles nothing (R4.13).
     *
     * @return {@code consultationOutcome}, {@code commentsReceived} and {@code consultationReturns}
     */
    public GatewayInputs summarise(ProjectCode code, ParticipationStage point, Actor actor) {
        Consultation consultation = consultations.current(code, point);
        consultation.summarise();
        projects.note(code, actor, "groups-heard");
        return GatewayInputs.of("consultationOutcome", ConsultationOutcome.NOTED)
                .and("commentsReceived", !consultation.toAnswer().isEmpty())
                .and("consultationReturns", false);
    }

    public GatewayInputs recordConciliation(OpenTask task, RecordConciliation command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        consultations
                .current(code, ParticipationStage.REVIEW)
                .conciliate(command, windows.closing(code, ParticipationStage.REVIEW), actor.person(), clock.instant());
        projects.note(code, actor, "conciliation-recorded", "ConciliationResult." + command.result());
        return GatewayInputs.none();
    }

    /** The objection and the bureau's advice, shown to the one who records what came of them. */
    @SuppressWarnings("NullAway") // the result is still empty on the form
    public RecordConciliation prefill(OpenTask task) {
        Consultation consultation =
                consultations.current(ProjectCode.of(task.businessKey()), ParticipationStage.REVIEW);
        return new RecordConciliation(
                consultation.objection().text(), consultation.advice().orElse(null), null, null);
    }
}
