package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Track;

/** How many people review a proposal (R3.2). */
@ApplicationScoped
public class AppraisalPlan {

    private final Projects projects;

    @Inject
    public AppraisalPlan(Projects projects) {
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalPlan() {
        this(null);
    }

    /** One for a light project, else two. */
    public int reviews(ProjectCode code) {
        return projects.get(code).track() == Track.LIGHT ? 1 : 2;
    }
}
