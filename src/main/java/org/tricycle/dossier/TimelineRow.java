package org.tricycle.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Status;
import org.tricycle.project.TimelineEntry;

/**
 * Something that happened.
 *
 * @param onBehalfOf user name of the absent person, candidate group of the authority in somebody else’s charge, or null
 * @param kind stable name; {@code timeline.<kind>} in the bundles is its sentence
 * @param status the project's status after it
 * @param details values for the sentence
 */
public record TimelineRow(
        Instant happenedAt,
        String actor,
        @Nullable String onBehalfOf,
        String kind,
        Status status,
        List<String> details) {

    static TimelineRow of(TimelineEntry entry) {
        return new TimelineRow(
                entry.happenedAt(), entry.actor(), entry.onBehalfOf(), entry.kind(), entry.status(), entry.details());
    }
}
