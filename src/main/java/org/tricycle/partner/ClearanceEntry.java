package org.tricycle.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** One clearance in a partner’s history. */
public record ClearanceEntry(
        ClearanceReason reason,
        @Nullable String project,
        @Nullable ClearanceTrack track,
        @Nullable String purpose,
        @Nullable String interest,
        @Nullable ScreenPartner screening,
        List<OpinionView> opinions,
        @Nullable ClearanceOutcome outcome,
        @Nullable String conditions,
        @Nullable String reasons,
        Instant openedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant abandonedAt) {

    @SuppressWarnings("NullAway") // what nobody has said yet is still empty
    static ClearanceEntry of(Clearance clearance, Clearances all) {
        return new ClearanceEntry(
                clearance.reason(),
                clearance.project().map(ProjectCode::value).orElse(null),
                clearance.track(),
                clearance.purpose(),
                clearance.interest(),
                all.screening(clearance).map(Screening::content).orElse(null),
                all.opinions(clearance).stream().map(OpinionView::of).toList(),
                clearance.outcome().orElse(null),
                clearance.conditions(),
                clearance.reasons(),
                clearance.openedAt(),
                clearance.decidedBy(),
                clearance.decidedAt(),
                clearance.abandonedAt());
    }
}
