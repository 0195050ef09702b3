package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;
import org.tricycle.platform.WorkSubjects;

/** Projects as what work is about. */
@ApplicationScoped
public class ProjectSubjects implements WorkSubjects {

    private final Projects projects;

    @Inject
    public ProjectSubjects(Projects projects) {
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectSubjects() {
        this.projects = null;
    }

    @Override
    public String type() {
        return BusinessKey.PROJECT;
    }

    @Override
    public boolean exists(BusinessKey key) {
        return ProjectCode.isCode(key.value())
                && projects.find(ProjectCode.of(key)).isPresent();
    }

    @Override
    public WorkSubject describe(BusinessKey key) {
        Project project = projects.get(ProjectCode.of(key));
        return new WorkSubject(
                project.title(),
                project.country(),
                project.status().name(),
                project.budget(),
                project.policyVersion(),
                project.procedure().name());
    }

    @Override
    public void reserve(BusinessKey key) {
        projects.reserve(ProjectCode.of(key));
    }
}
