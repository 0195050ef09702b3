package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * What others can take from the project.
 *
 * @param theme by which it is found again
 */
public record LessonDraft(
        @NotBlank @Size(max = 4000) @Multiline String text,
        @NotBlank @Size(max = 100) String theme,
        @NotNull LessonKind kind) {}
