package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** How long a task may take, from the decision table {@code task-deadline}. */
@ApplicationScoped
class Deadlines {

    private final PolicyTables tables;
    private final Projects projects;

    @Inject
    Deadlines(PolicyTables tables, Projects projects) {
        this.tables = tables;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Deadlines() {
        this.tables = null;
        this.projects = null;
    }

    /** Working days for a user task of a project. */
    int workingDays(String element, BusinessKey key) {
        Project project = projects.get(ProjectCode.of(key));
        Map<String, Object> inputs = Map.of(
                "task",
                element.substring(element.indexOf('_') + 1),
                "track",
                project.track().name());
        Number days = (Number) tables.value("task-deadline", project.policyVersion(), "workingDays", inputs);
        return days.intValue();
    }
}
