package org.tricycle.implementation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;

/** What is done about one badly rated report; planned once, never changed (R7.11, R7.13). */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "report_number")
    private int reportNumber;

    private String cause;
    private String action;
    private String responsible;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectiveAction() {}

    private CorrectiveAction(ProgressReport report, PlanCorrectiveAction command, String person, Instant at) {
        this.projectCode = report.projectCode().value();
        this.reportNumber = report.reportNumber();
        this.cause = command.cause();
        this.action = command.action();
        this.responsible = command.responsible();
        this.dueOn = command.dueOn();
        this.plannedBy = person;
        this.plannedAt = at;
    }

    /**
     * Plans.
     *
     * @param report the badly rated one
     * @throws Refusal when it is due in the past or after the project's end (R7.13)
     */
    static CorrectiveAction plan(
            Project project,
            ProgressReport report,
            PlanCorrectiveAction command,
            LocalDate today,
            String person,
            Instant at) {
        List<Violation> faults = new ArrayList<>();
        if (command.dueOn().isBefore(today)) {
            faults.add(Violation.at("/dueOn", "violation.future-or-present"));
        } else if (project.endsOn().isAfter(today) && command.dueOn().isAfter(project.endsOn())) {
            faults.add(Violation.at("/dueOn", "violation.after-project-end", project.endsOn()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new CorrectiveAction(report, command, person, at);
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** Number of the report that called for it. */
    public int reportNumber() {
        return reportNumber;
    }

    public String cause() {
        return cause;
    }

    public String action() {
        return action;
    }

    public String responsible() {
        return responsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }
}
