package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The evaluation office checks a report before management answers it (process.md P7, step 8).
 *
 * @param reason what the verdict rests on; what is missing where the report is returned
 */
public record CheckEvaluationQuality(
        @NotNull QualityVerdict verdict,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static CheckEvaluationQuality example() {
        return new CheckEvaluationQuality(
                QualityVerdict.ACCEPT, "Every question of the terms is answered with evidence from all three groups.");
    }
}
