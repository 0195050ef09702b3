package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.appraisal.ConditionMoment;
import org.tricycle.appraisal.Conditions;
import org.tricycle.implementation.StartUpRecord.Done;
import org.tricycle.partner.Agreements;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Track;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Plans the alarm of a start-up, and takes down what a full one prepares (R7.20 to R7.22). */
@ApplicationScoped
@Transactional
public class PreparingStartUps {

    private final StartUpRecords records;
    private final Conditions conditions;
    private final Agreements agreements;
    private final Obligations obligations;
    private final RunningPeriods periods;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public PreparingStartUps(
            StartUpRecords records,
            Conditions conditions,
            Agreements agreements,
            Obligations obligations,
            RunningPeriods periods,
            Projects projects,
            Clock clock) {
        this.records = records;
        this.conditions = conditions;
        this.agreements = agreements;
        this.obligations = obligations;
        this.periods = periods;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparingStartUps() {
        this(null, null, null, null, null, null, null);
    }

    /** @return {@code fullStartUp} and {@code instalmentConditionsOpen} */
    public GatewayInputs begin(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        int days = periods.length(RunningPeriod.START_UP_DAYS, project.policyVersion());
        LocalDate alarm = agreements.get(code).signedOn().plusDays(days);
        obligations.plan(code.businessKey(), ObligationKind.START_UP_ALARM, BottleneckSource.START_UP.name(), alarm);
        return GatewayInputs.of("fullStartUp", project.track() != Track.LIGHT)
                .and(
                        "instalmentConditionsOpen",
                        !conditions
                                .open(code, ConditionMoment.BEFORE_FIRST_INSTALMENT)
                                .isEmpty());
    }

    /**
     * Takes down that a preparation is done.
     *
     * @throws Refusal naming a day in the future
     */
    public GatewayInputs prepare(OpenTask task, Preparation command, Actor actor) {
        Done done = command.done();
        if (done.on().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid(done.dayAt(), "violation.past-or-present");
        }
        ProjectCode code = ProjectCode.of(task.businessKey());
        records.add(new StartUpRecord(code, done, actor.person(), clock.instant()));
        projects.note(code, actor, "start-up-prepared", "StartUpTask." + done.task());
        return GatewayInputs.none();
    }
}
