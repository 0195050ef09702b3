package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * Senior management says what happens with actions that are far behind their day (rules.md §6).
 *
 * @param instruction what is done, and by whom
 */
public record ReviewOverdueRecommendations(
        @NotBlank @Size(max = 2000) @Multiline String instruction) {

    public static ReviewOverdueRecommendations example() {
        return new ReviewOverdueRecommendations(
                "The regional director takes the budget line up with the ministry before the end of the month.");
    }
}
