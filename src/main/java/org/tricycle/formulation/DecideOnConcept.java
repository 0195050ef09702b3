package org.tricycle.formulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The head of unit decides whether a concept is worth developing (process.md step 0.6).
 *
 * @param reason mandatory for a revision and a rejection; shown to the author
 */
public record DecideOnConcept(
        @NotNull ConceptDecision decision,
        @Nullable @Size(max = 2000) @Multiline String reason) {

    public static DecideOnConcept example() {
        return new DecideOnConcept(ConceptDecision.DEVELOP, "Answers a demand of all three groups.");
    }
}
