package org.tricycle.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.RequestSource;

/**
 * A project at a glance.
 *
 * @param project its row in the project list
 * @param need what was asked for
 * @param activityStatus code of IATI list ActivityStatus
 * @param leadUnit code of the unit that backstops it
 * @param office code of the office that runs it
 * @param policyVersion version tag of the decision tables it is judged by
 */
public record ProjectSummary(
        ProjectRow project,
        RequestSource source,
        @Nullable String sourceReference,
        String need,
        int activityStatus,
        String policyVersion,
        String leadUnit,
        String office,
        String registeredBy,
        Instant registeredAt) {

    static ProjectSummary of(Project project) {
        return new ProjectSummary(
                ProjectRow.of(project),
                project.source(),
                project.sourceReference(),
                project.need(),
                project.status().activityStatus(),
                project.policyVersion(),
                project.leadUnit(),
                project.office(),
                project.registeredBy(),
                project.registeredAt());
    }
}
