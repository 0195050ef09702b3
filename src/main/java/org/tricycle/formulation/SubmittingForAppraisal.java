package org.tricycle.formulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Hands the complete document over to its appraisers (R2.13). */
@ApplicationScoped
@Transactional
public class SubmittingForAppraisal {

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;
    private final Projects projects;
    private final Event<SubmittedForAppraisal> submitted;

    @Inject
    public SubmittingForAppraisal(
            ProjectDocuments documents,
            EvaluationPlans plans,
            Projects projects,
            Event<SubmittedForAppraisal> submitted) {
        this.documents = documents;
        this.plans = plans;
        this.projects = projects;
        this.submitted = submitted;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SubmittingForAppraisal() {
        this(null, null, null, null);
    }

    public GatewayInputs submit(ProjectCode code, Actor actor) {
        ProjectDocument document = documents.current(code);
        int evaluations =
                plans.current(code).map(plan -> plan.evaluations().size()).orElse(0);
        projects.advance(
                code,
                Status.APPRAISAL,
                actor,
                "submitted-for-appraisal",
                Integer.toString(document.documentVersion()),
                Integer.toString(evaluations));
        submitted.fire(new SubmittedForAppraisal(code, document.documentVersion(), document.hash(), document.author()));
        return GatewayInputs.none();
    }
}
