package org.tricycle.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bureau’s opinion as it is shown.
 *
 * @param view null when none was received in time
 */
public record OpinionView(
        Bureau bureau,
        @Nullable ClearanceView view,
        @Nullable String reasons,
        String recordedBy,
        Instant recordedAt) {

    static OpinionView of(BureauOpinion opinion) {
        return new OpinionView(
                opinion.bureau(), opinion.view(), opinion.reasons(), opinion.recordedBy(), opinion.recordedAt());
    }
}
