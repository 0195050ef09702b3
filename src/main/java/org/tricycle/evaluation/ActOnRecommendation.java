package org.tricycle.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The project manager carries out what was promised on an accepted recommendation (seed 001 §151).
 *
 * @param done what was done
 * @param evidence document, letter or fact that shows it
 * @param redesign the project has to be designed anew for it, so that a revision is asked for (process.md §5)
 */
public record ActOnRecommendation(
        @NotBlank @Size(max = 2000) @Multiline String done,
        @NotBlank @Size(max = 1000) @Multiline String evidence,
        boolean redesign) {

    public static ActOnRecommendation example() {
        return new ActOnRecommendation(
                "Both districts entered a budget line for their committee.",
                "Minutes of the assemblies of 12 and 19 March.",
                false);
    }
}
