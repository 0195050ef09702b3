package org.tricycle.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.appraisal.AppraisalState;
import org.tricycle.appraisal.Deadlock;
import org.tricycle.appraisal.DeadlockResolution;
import org.tricycle.appraisal.RequiredChange;

/**
 * A round of appraisal, summed up without names (rules.md §4).
 *
 * @param outcome null until determined
 * @param score 1.00 to 3.00, null until determined
 * @param overrideReason why another outcome was confirmed than the determined one, or null
 * @param deadlock the criteria on which it was returned too often, or null
 * @param resolution what became of the deadlock, or null
 */
public record AppraisalRow(
        int round,
        int documentVersion,
        AppraisalState state,
        @Nullable AppraisalOutcome outcome,
        @Nullable BigDecimal score,
        @Nullable String summary,
        List<RequiredChange> requiredChanges,
        @Nullable String overrideReason,
        List<OpinionRow> opinions,
        @Nullable String deadlock,
        @Nullable DeadlockResolution resolution) {

    static AppraisalRow of(Appraisal appraisal, List<OpinionRow> opinions, @Nullable Deadlock deadlock) {
        return new AppraisalRow(
                appraisal.roundNumber(),
                appraisal.documentVersion(),
                appraisal.state(),
                appraisal.outcome().orElse(null),
                appraisal.score().orElse(null),
                appraisal.summary(),
                appraisal.requiredChanges(),
                appraisal.overrideReason(),
                opinions,
                deadlock == null ? null : deadlock.criteria(),
                deadlock == null ? null : deadlock.resolution());
    }
}
