package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tricycle.approval.Approvals;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Subjects;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Track;

/** How long a task may take, from the decision table {@code task-deadline}. Named {@code deadlines} in the models, for their timers. */
@Named("deadlines")
@ApplicationScoped
public class Deadlines {

    /** When a timer runs out whose time is never over. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final PolicyTables tables;
    private final Subjects subjects;
    private final Approvals approvals;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    Deadlines(PolicyTables tables, Subjects subjects, Approvals approvals, WorkingCalendars calendars, Clock clock) {
        this.tables = tables;
        this.subjects = subjects;
        this.approvals = approvals;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Deadlines() {
        this.tables = null;
        this.subjects = null;
        this.approvals = null;
        this.calendars = null;
        this.clock = null;
    }

    /** When a body's opinion counts as not received: some working days after its deadline. */
    public Date opinion(DelegateExecution execution) {
        return endOf(execution, "giveOpinion", "opinionLate");
    }

    /** When the time to decide at this level is over: never at the highest one, whose late decision is escalated instead (R6.11). */
    public Date decision(DelegateExecution execution) {
        ProjectCode code = ProjectCode.of(BusinessKey.parse(execution.getProcessBusinessKey()));
        return approvals.level(code).isHighest() ? Date.from(NEVER) : endOf(execution, "decideApproval");
    }

    /** When the time to appeal is over. */
    public Date appeal(DelegateExecution execution) {
        return endOf(execution, "appealRejection");
    }

    /** The end, where the subject belongs, of the day so many working days from now, all the named periods together. */
    private Date endOf(DelegateExecution execution, String... periods) {
        BusinessKey key = BusinessKey.parse(execution.getProcessBusinessKey());
        int days = Stream.of(periods)
                .mapToInt(period -> workingDays("userTask_" + period, key))
                .sum();
        WorkingCalendar calendar = calendars.of(subjects.describe(key).scope());
        LocalDate last = calendar.after(calendar.dayOf(clock.instant()), days);
        return Date.from(calendar.endOf(last));
    }

    /** A level to which a decision was passed on has less time. */
    private String period(String task, BusinessKey key) {
        boolean passedOn = task.equals("decideApproval") && approvals.isPassedOn(ProjectCode.of(key));
        return passedOn ? "decisionPassedOn" : task;
    }

    /** Working days until the task's own date where its model gives one, else what the table says. */
    int workingDays(DelegateTask task, BusinessKey key) {
        if (task.getDueDate() == null) {
            return workingDays(task.getTaskDefinitionKey(), key);
        }
        WorkingCalendar calendar = calendars.of(subjects.describe(key).scope());
        LocalDate due = calendar.dayOf(task.getDueDate().toInstant());
        return Math.max(0, calendar.between(calendar.dayOf(clock.instant()), due));
    }

    /** Working days for a user task; what has no track takes as long as the standard one. */
    int workingDays(String element, BusinessKey key) {
        WorkSubject subject = subjects.describe(key);
        Map<String, Object> inputs = Map.of(
                "task",
                period(element.substring(element.indexOf('_') + 1), key),
                "track",
                Objects.requireNonNullElse(subject.track(), Track.STANDARD.name()));
        String version = subject.policyVersion() == null ? tables.newestVersion() : subject.policyVersion();
        Number days = (Number) tables.value("task-deadline", version, "workingDays", inputs);
        return days.intValue();
    }
}
