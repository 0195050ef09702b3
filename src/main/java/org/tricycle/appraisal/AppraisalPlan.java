package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** How much appraisal a project gets, by the policy that it is judged by (R3.2, R3.13, R3.15). */
@ApplicationScoped
public class AppraisalPlan {

    private final Projects projects;
    private final ScalePolicy policy;
    private final Opinions opinions;

    @Inject
    public AppraisalPlan(Projects projects, ScalePolicy policy, Opinions opinions) {
        this.projects = projects;
        this.policy = policy;
        this.opinions = opinions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalPlan() {
        this(null, null, null);
    }

    /** How many people review. */
    public int reviews(ProjectCode code) {
        return scale(code).appraisers();
    }

    /** Whether the evaluation office rates A6 and A7. */
    public boolean isEvaluabilityReviewDue(ProjectCode code) {
        return scale(code).evaluabilityReview();
    }

    /** How many returns on the same criterion make a deadlock. */
    public int returnsToDeadlock(ProjectCode code) {
        return scale(code).returns();
    }

    /** The bodies asked in the current round. */
    public List<OpinionBody> bodies(ProjectCode code) {
        return opinions.current(code).stream().map(Opinion::body).toList();
    }

    private AppraisalScale scale(ProjectCode code) {
        Project project = projects.get(code);
        return policy.scale(project.procedure(), project.budget(), project.policyVersion());
    }
}
