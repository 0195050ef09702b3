package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Plans the evaluations of the current document (R2.7, R2.8). */
@ApplicationScoped
@Transactional
public class PlanningEvaluations {

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;
    private final Projects projects;
    private final DocumentPolicies policies;
    private final SubmittingForAppraisal submitting;
    private final Clock clock;

    @Inject
    public PlanningEvaluations(
            ProjectDocuments documents,
            EvaluationPlans plans,
            Projects projects,
            DocumentPolicies policies,
            SubmittingForAppraisal submitting,
            Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.projects = projects;
        this.policies = policies;
        this.submitting = submitting;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PlanningEvaluations() {
        this(null, null, null, null, null, null);
    }

    /** Plans them; the revised document of a running project goes to its appraisers at once. */
    public GatewayInputs plan(ProjectCode code, Actor actor) {
        ProjectDocument document = documents.current(code);
        List<PlannedEvaluation> before =
                plans.current(code).map(EvaluationPlan::evaluations).orElse(List.of());
        EvaluationPlan plan = new EvaluationPlan(
                document, policies.evaluations(projects.get(code), document.content()), before, clock.instant());
        plans.add(plan);
        projects.note(
                code,
                actor,
                "evaluations-planned",
                Integer.toString(document.documentVersion()),
                Integer.toString(plan.evaluations().size()));
        if (!projects.get(code).status().isBeforeAgreement()) {
            submitting.submit(code, actor);
        }
        return GatewayInputs.none();
    }
}
