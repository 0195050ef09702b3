package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.AppraisalOutcome;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The authority that approved a project in a crisis confirms it or not (process.md P15).
 *
 * @param appraisal what the appraisers said about the full document
 * @param consultation what the groups said about it
 * @param changes what a revision is to change; for a confirmation with changes alone
 */
public record ConcludeFullReview(
        @Given @Nullable AppraisalOutcome appraisal,
        @Given @Nullable ConsultationOutcome consultation,
        @NotNull FullReviewResult result,
        @NotBlank @Size(max = 4000) @Multiline String reason,
        @Nullable @Size(max = 4000) @Multiline String changes) {

    public static ConcludeFullReview example() {
        return new ConcludeFullReview(
                null,
                null,
                FullReviewResult.CONFIRMED,
                "Appraisers and groups support the full document; what was begun in haste goes on as planned.",
                null);
    }

    @SuppressWarnings("NullAway") // the result is still empty on the form
    static ConcludeFullReview after(FullReviewFindings findings) {
        return new ConcludeFullReview(findings.appraisal(), findings.consultation(), null, null, null);
    }
}
