package org.tricycle.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the project list.
 *
 * @param budget US$
 * @param pipeline endorsed and waiting for money
 * @param crisis the crisis that it answers, or null
 */
public record ProjectRow(
        String code,
        String title,
        Status status,
        boolean pipeline,
        String country,
        String donor,
        String theme,
        BigDecimal budget,
        LocalDate startsOn,
        LocalDate endsOn,
        Track track,
        @Nullable CrisisType crisis,
        boolean illustrative,
        long version) {

    public static ProjectRow of(Project project) {
        return new ProjectRow(
                project.code().value(),
                project.title(),
                project.status(),
                project.pipelineSince() != null,
                project.country(),
                project.donor(),
                project.theme(),
                project.budget(),
                project.startsOn(),
                project.endsOn(),
                project.track(),
                project.crisis(),
                project.illustrative(),
                project.version());
    }

    /** The code as it stands in addresses. */
    public String address() {
        return new ProjectCode(code).address();
    }
}
