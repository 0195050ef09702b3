package org.tricycle.delivery;

import java.time.Instant;

/**
 * A request to revise a project.
 *
 * @param unit code of the unit or office whose shortfall led to it
 * @param month of the shortfall, {@code 2026-10}
 */
public record RequestRow(
        String project, String unit, String month, String reason, String requestedBy, Instant requestedAt) {

    static RequestRow of(RevisionRequest request) {
        return new RequestRow(
                request.project().value(),
                request.unit(),
                request.month().toString(),
                request.reason(),
                request.requestedBy(),
                request.requestedAt());
    }

    /** The project's code as it stands in addresses. */
    public String address() {
        return project.replace('/', '-');
    }
}
