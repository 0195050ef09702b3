package org.tricycle.formulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.project.ProjectCode;

/**
 * The evaluations planned for one version of a project document (R2.7).
 *
 * <p>Made by the policy when a document is submitted, never changed after; the plan of the next version starts from this one, so that
 * nothing due is lost (R2.8).
 */
@Entity
@Table(name = "evaluation_plan")
public class EvaluationPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(name = "ex_post_candidate")
    private boolean exPostCandidate;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @ElementCollection
    @CollectionTable(name = "planned_evaluation", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("plannedOn, kind")
    private List<PlannedEvaluationRow> evaluations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EvaluationPlan() {}

    /**
     * Plans for a document.
     *
     * @param due what the policy demands
     * @param before evaluations of the previous version's plan; none for the first
     */
    EvaluationPlan(
            ProjectDocument document,
            Set<EvaluationRequirement> due,
            List<PlannedEvaluation> before,
            Instant plannedAt) {
        this.projectCode = document.projectCode().value();
        this.documentVersion = document.documentVersion();
        this.exPostCandidate = due.contains(EvaluationRequirement.EX_POST_CANDIDATE);
        this.plannedAt = plannedAt;
        this.evaluations = EvaluationCalendar.plan(document.period(), due, before).stream()
                .map(PlannedEvaluationRow::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** In the order of their dates. */
    public List<PlannedEvaluation> evaluations() {
        return evaluations.stream().map(PlannedEvaluationRow::value).toList();
    }

    public boolean hasIndependent() {
        return evaluations().stream().anyMatch(PlannedEvaluation::independent);
    }

    /** Large enough to be evaluated once more some years after its end. */
    public boolean exPostCandidate() {
        return exPostCandidate;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** The version of the project document that the plan belongs to. */
    public int documentVersion() {
        return documentVersion;
    }

    public Instant plannedAt() {
        return plannedAt;
    }
}
