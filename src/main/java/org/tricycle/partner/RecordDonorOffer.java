package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * A donor offers to pay for a project that waits in the pipeline (process.md §3.5).
 *
 * @param donor three-letter donor code
 * @param text what is offered, and on what terms
 */
public record RecordDonorOffer(
        @NotBlank @Choice("donors") String donor,
        @NotBlank @Size(max = 2000) @Multiline String text) {

    public static RecordDonorOffer example() {
        return new RecordDonorOffer("NOR", "The embassy would pay the whole budget from next year on.");
    }
}
