package org.tricycle.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Status;

/**
 * One process instance.
 *
 * @param subject business key of what it is about: {@code project:GHA/26/01/NLD}
 * @param title title of the subject; empty when there is none
 * @param status status of the project; null when it is about no project
 * @param round which instance of this model for the subject, from 1
 * @param version version of the model
 * @param endedAt null while it runs
 * @param steps ids of the steps where tokens wait, once for each token
 * @param incidents open incidents
 */
public record InstanceRow(
        String subject,
        String title,
        @Nullable Status status,
        String process,
        int round,
        int version,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<String> steps,
        long incidents) {

    InstanceRow titled(String name) {
        return new InstanceRow(subject, name, status, process, round, version, startedAt, endedAt, steps, incidents);
    }

    BusinessKey key() {
        return BusinessKey.parse(subject);
    }

    /** The subject's own key: a project's code. */
    public String code() {
        return key().value();
    }

    public boolean isAboutProject() {
        return key().isProject();
    }

    /** The subject as it stands in addresses. */
    public String address() {
        return new InstanceKey(key(), process, round).address();
    }
}
