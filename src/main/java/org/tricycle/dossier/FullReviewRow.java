package org.tricycle.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.revision.FullReview;
import org.tricycle.revision.FullReviewResult;
import org.tricycle.revision.ProjectAdvice;

/**
 * A full review after a crisis fast track, without names.
 *
 * @param dueOn last day
 * @param result null while it is under way
 * @param changes what a revision is to change
 * @param documentVersion version of the full document
 * @param registerNumber number of the entry in the decision register
 * @param advice what senior management recommends for a project that was not confirmed
 */
public record FullReviewRow(
        LocalDate dueOn,
        @Nullable FullReviewResult result,
        @Nullable String reason,
        @Nullable String changes,
        @Nullable Integer documentVersion,
        @Nullable Instant concludedAt,
        @Nullable Long registerNumber,
        @Nullable ProjectAdvice advice,
        @Nullable String adviceReason) {

    static FullReviewRow of(FullReview review) {
        return new FullReviewRow(
                review.dueOn(),
                review.result().orElse(null),
                review.reason().orElse(null),
                review.changes().orElse(null),
                review.documentVersion().orElse(null),
                review.concludedAt().orElse(null),
                review.registerNumber().orElse(null),
                review.advice().orElse(null),
                review.adviceReason().orElse(null));
    }
}
