package org.tricycle.implementation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;

/** Who does what until when for which output (R7.2). */
@Entity
@Table(name = "work_plan")
public class WorkPlan {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @ElementCollection
    @CollectionTable(name = "work_plan_activity", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<ActivityRow> activities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkPlan() {}

    private WorkPlan(Project project, PlanWork command, String person, Instant at) {
        this.projectCode = project.code().value();
        this.plannedBy = person;
        this.plannedAt = at;
        this.activities =
                command.activities().stream().map(ActivityRow::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Plans.
     *
     * @throws Refusal naming every field at fault (R7.2)
     */
    static WorkPlan of(Project project, PlanWork command, String person, Instant at) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < command.activities().size(); i++) {
            check(project, command.activities().get(i), "/activities/" + i, faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new WorkPlan(project, command, person, at);
    }

    private static void check(Project project, Activity activity, String pointer, List<Violation> faults) {
        if (activity.start().isBefore(project.startsOn())) {
            faults.add(Violation.at(pointer + "/start", "violation.before-project-start", project.startsOn()));
        }
        if (activity.end().isAfter(project.endsOn())) {
            faults.add(Violation.at(pointer + "/end", "violation.after-project-end", project.endsOn()));
        }
        if (activity.end().isBefore(activity.start())) {
            faults.add(Violation.at(pointer + "/end", "violation.end-before-start"));
        }
    }

    /** In the order of the plan. */
    public List<Activity> activities() {
        return activities.stream().map(ActivityRow::value).toList();
    }

    public String plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }
}
