package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The evaluation manager drafts the terms of reference (process.md P7, step 2).
 *
 * @param purpose what the evaluation is for and who will use it
 * @param questions what the evaluator is to answer
 * @param donorAgrees the donor agreed to these terms
 */
public record DraftTermsOfReference(
        @NotBlank @Size(max = 4000) @Multiline String purpose,
        @NotBlank @Size(max = 4000) @Multiline String questions,
        boolean donorAgrees) {

    public static DraftTermsOfReference example() {
        return new DraftTermsOfReference(
                "The districts and the donor decide on the evidence whether the committees are to be carried on.",
                "Do incomes last? Which of the three groups carries which part of the work after the end?",
                true);
    }
}
