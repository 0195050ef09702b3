package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.committee.Committees;
import org.tricycle.committee.Seat;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The committee's secretary records a sitting, and calls another one after a sitting below quorum (R4.17 to R4.19). */
@ApplicationScoped
@Transactional
public class HoldingSittings {

    private final Consultations consultations;
    private final Committees committees;
    private final HearingWindows windows;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public HoldingSittings(
            Consultations consultations,
            Committees committees,
            HearingWindows windows,
            Projects projects,
            Clock clock) {
        this.consultations = consultations;
        this.committees = committees;
        this.windows = windows;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HoldingSittings() {
        this(null, null, null, null, null);
    }

    /**
     * Takes who attended; the rule says whether the sitting had its quorum.
     *
     * @return {@code sittingResult}
     */
    public GatewayInputs record(OpenTask task, RecordSitting command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        Consultation consultation = consultations.current(code, point);
        SittingResult result = consultation.recordSitting(
                command,
                validSeats(consultation.calledSitting()),
                windows.afterSitting(code, point),
                actor.person(),
                clock.instant());
        projects.note(code, actor, "sitting-recorded", "SittingResult." + result);
        return GatewayInputs.of("sittingResult", result);
    }

    /** Every seat that could act on the day, with its titular. */
    public RecordSitting prefill(OpenTask task) {
        Consultation consultation =
                consultations.current(ProjectCode.of(task.businessKey()), ParticipationStage.of(task));
        return new RecordSitting(
                validSeats(consultation.calledSitting()).stream()
                        .map(SeatAttendance::asked)
                        .toList(),
                List.of(),
                null);
    }

    private List<Seat> validSeats(Sitting sitting) {
        return committees.get(sitting.committee()).validSeats(sitting.sitsOn());
    }

    /** Calls the same committee anew. */
    public GatewayInputs callSecond(OpenTask task, CallSecondSitting command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        Consultation consultation = consultations.current(code, point);
        consultation.callSitting(
                command.call(consultation.adjournedSitting().committee()),
                windows.sitting(code, point),
                actor.person(),
                clock.instant());
        projects.note(code, actor, "sitting-called", command.sittingOn().toString());
        return GatewayInputs.none();
    }

    /** Like the sitting that was adjourned, on the earliest day. */
    public CallSecondSitting prefillCall(OpenTask task) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        ParticipationStage point = ParticipationStage.of(task);
        Sitting before = consultations.current(code, point).adjournedSitting();
        return new CallSecondSitting(
                windows.sitting(code, point), before.place(), before.link(), before.agenda(), before.papers());
    }
}
