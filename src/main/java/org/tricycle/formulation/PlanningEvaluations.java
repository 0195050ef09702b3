package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Plans the evaluations of the current document (R2.7, R2.8) and hands the proposal over to its appraisers. */
@ApplicationScoped
@Transactional
public class PlanningEvaluations {

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;
    private final Projects projects;
    private final DocumentPolicies policies;
    private final Event<SubmittedForAppraisal> submitted;
    private final Clock clock;

    @Inject
    public PlanningEvaluations(
            ProjectDocuments documents,
            EvaluationPlans plans,
            Projects projects,
            DocumentPolicies policies,
            Event<SubmittedForAppraisal> submitted,
            Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.projects = projects;
        this.policies = policies;
        this.submitted = submitted;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PlanningEvaluations() {
        this(null, null, null, null, null, null);
    }

    public GatewayInputs plan(ProjectCode code, Actor actor) {
        ProjectDocument document = documents.current(code);
        List<PlannedEvaluation> before =
                plans.current(code).map(EvaluationPlan::evaluations).orElse(List.of());
        EvaluationPlan plan = new EvaluationPlan(
                document, policies.evaluations(projects.get(code), document), before, clock.instant());
        plans.add(plan);
        projects.advance(
                code,
                Status.APPRAISAL,
                actor,
                "submitted-for-appraisal",
                Integer.toString(document.documentVersion()),
                Integer.toString(plan.evaluations().size()));
        submitted.fire(new SubmittedForAppraisal(code, document.documentVersion(), document.hash(), document.author()));
        return GatewayInputs.none();
    }
}
