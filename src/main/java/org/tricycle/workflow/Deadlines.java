package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Subjects;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.Track;

/** How long a task may take, from the decision table {@code task-deadline}. */
@ApplicationScoped
class Deadlines {

    private final PolicyTables tables;
    private final Subjects subjects;

    @Inject
    Deadlines(PolicyTables tables, Subjects subjects) {
        this.tables = tables;
        this.subjects = subjects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Deadlines() {
        this.tables = null;
        this.subjects = null;
    }

    /** Working days for a user task; what has no track takes as long as the standard one. */
    int workingDays(String element, BusinessKey key) {
        WorkSubject subject = subjects.describe(key);
        Map<String, Object> inputs = Map.of(
                "task",
                element.substring(element.indexOf('_') + 1),
                "track",
                Objects.requireNonNullElse(subject.track(), Track.STANDARD.name()));
        String version = subject.policyVersion() == null ? tables.newestVersion() : subject.policyVersion();
        Number days = (Number) tables.value("task-deadline", version, "workingDays", inputs);
        return days.intValue();
    }
}
