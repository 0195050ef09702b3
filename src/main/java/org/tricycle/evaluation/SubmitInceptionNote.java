package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The appointed evaluator says how the evaluation will be done (process.md P7, step 4).
 *
 * @param approach method and timetable
 * @param sources whom the evaluator hears and what is read
 */
public record SubmitInceptionNote(
        @NotBlank @Size(max = 4000) @Multiline String approach,
        @NotBlank @Size(max = 4000) @Multiline String sources) {

    public static SubmitInceptionNote example() {
        return new SubmitInceptionNote(
                "Desk review in the first week, two weeks in both districts, one week of writing.",
                "All three groups, sixty trained workers chosen by lot, both district assemblies, accounts of the project.");
    }
}
