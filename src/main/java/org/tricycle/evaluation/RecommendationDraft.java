package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * What an evaluator recommends.
 *
 * @param addressee who is to act
 * @param deadline day by which it should be done
 */
public record RecommendationDraft(
        @NotBlank @Size(max = 2000) @Multiline String text,
        @NotBlank @Size(max = 200) String addressee,
        @NotNull Priority priority,
        @NotNull LocalDate deadline) {}
