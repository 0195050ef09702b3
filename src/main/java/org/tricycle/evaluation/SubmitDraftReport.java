package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The appointed evaluator submits a draft for factual comments (process.md P7, step 6).
 *
 * @param findings draft findings
 * @param recommendations draft recommendations
 */
public record SubmitDraftReport(
        @NotBlank @Size(max = 8000) @Multiline String findings,
        @NotBlank @Size(max = 4000) @Multiline String recommendations) {

    public static SubmitDraftReport example() {
        return new SubmitDraftReport(
                "Local planning by the three groups works; money after the project is certain in one district of two.",
                "Agree with both districts on a budget line for the committees.");
    }
}
