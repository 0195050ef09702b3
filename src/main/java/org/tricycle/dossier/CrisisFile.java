package org.tricycle.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.CrisisNote;
import org.tricycle.formulation.DraftCrisisNote;
import org.tricycle.project.CrisisType;
import org.tricycle.revision.FullReview;

/**
 * What a project does about a crisis.
 *
 * @param crisis null where it answers none, as is everything else then
 * @param note what was put down first
 * @param fullReview the review that makes up for the fast track, from its beginning on
 */
public record CrisisFile(
        @Nullable CrisisType crisis,
        @Nullable DraftCrisisNote note,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        @Nullable FullReviewRow fullReview) {

    static CrisisFile of(@Nullable CrisisType crisis, @Nullable CrisisNote note, @Nullable FullReview review) {
        return new CrisisFile(
                crisis,
                note == null ? null : note.content(),
                note == null ? null : note.writtenBy(),
                note == null ? null : note.writtenAt(),
                review == null ? null : FullReviewRow.of(review));
    }
}
