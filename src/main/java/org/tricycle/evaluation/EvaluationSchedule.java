package org.tricycle.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.formulation.PlannedEvaluation;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/**
 * The evaluations of a project with their days; set while the project starts up, and added to when a revision asks for more.
 *
 * <p>Holds at least what the approved plan asks for, so that nothing due is lost between approval and implementation (R8.1).
 */
@Entity
@Table(name = "evaluation_schedule")
public class EvaluationSchedule {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Column(name = "scheduled_by")
    private String scheduledBy;

    @Column(name = "scheduled_at")
    private Instant scheduledAt;

    @ElementCollection
    @CollectionTable(name = "scheduled_evaluation", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<ScheduledEvaluationRow> evaluations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EvaluationSchedule() {}

    private EvaluationSchedule(ProjectCode code, ScheduleEvaluations command, String person, Instant at) {
        this.projectCode = code.value();
        this.scheduledBy = person;
        this.scheduledAt = at;
        this.evaluations = command.evaluations().stream()
                .map(ScheduledEvaluationRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Schedules.
     *
     * @param start first day of the project
     * @param due the approved plan
     * @throws Refusal naming everything at fault (R8.1 to R8.3)
     */
    static EvaluationSchedule of(
            ProjectCode code,
            LocalDate start,
            List<PlannedEvaluation> due,
            ScheduleEvaluations command,
            String person,
            Instant at) {
        List<Violation> faults = new ArrayList<>(leftOut(due, command.evaluations()));
        if (lacksIndependent(due, command.evaluations())) {
            faults.add(Violation.at("/evaluations", "violation.independent-evaluation-missing"));
        }
        for (int i = 0; i < command.evaluations().size(); i++) {
            if (command.evaluations().get(i).date().isBefore(start)) {
                faults.add(Violation.at("/evaluations/" + i + "/date", "violation.evaluation-before-start", start));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new EvaluationSchedule(code, command, person, at);
    }

    /** Takes what a revised plan adds, and moves the final evaluation with the end; nothing due is removed (R8.20). */
    void extend(List<PlannedEvaluation> due) {
        for (PlannedEvaluation planned : due) {
            long known = evaluations().stream()
                    .filter(evaluation -> evaluation.kind() == planned.kind())
                    .count();
            if (known < planned.serial()) {
                evaluations.add(new ScheduledEvaluationRow(ScheduledEvaluation.as(planned)));
            } else if (planned.kind() == EvaluationKind.FINAL) {
                evaluations.replaceAll(row -> row.value().kind() == EvaluationKind.FINAL ? follow(row, planned) : row);
            }
        }
    }

    private static ScheduledEvaluationRow follow(ScheduledEvaluationRow row, PlannedEvaluation planned) {
        ScheduledEvaluation before = row.value();
        LocalDate day = before.date().isBefore(planned.plannedOn()) ? planned.plannedOn() : before.date();
        return new ScheduledEvaluationRow(
                new ScheduledEvaluation(before.kind(), day, before.independent() || planned.independent()));
    }

    private static List<Violation> leftOut(List<PlannedEvaluation> due, List<ScheduledEvaluation> scheduled) {
        Map<EvaluationKind, Integer> missing = new EnumMap<>(EvaluationKind.class);
        due.forEach(planned -> missing.merge(planned.kind(), 1, Integer::sum));
        scheduled.forEach(evaluation -> missing.merge(evaluation.kind(), -1, Integer::sum));
        return missing.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry ->
                        Violation.at("/evaluations", "violation.evaluation-left-out", entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean lacksIndependent(List<PlannedEvaluation> due, List<ScheduledEvaluation> scheduled) {
        return due.stream().anyMatch(PlannedEvaluation::independent)
                && scheduled.stream().noneMatch(ScheduledEvaluation::independent);
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** In the order in which they were scheduled. */
    public List<ScheduledEvaluation> evaluations() {
        return evaluations.stream().map(ScheduledEvaluationRow::value).toList();
    }

    public String scheduledBy() {
        return scheduledBy;
    }

    public Instant scheduledAt() {
        return scheduledAt;
    }
}
