package org.tricycle.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The head of a unit says why delivery falls short and what is done (R14.7).
 *
 * @param action what the unit does to catch up
 */
public record ExplainShortfall(
        @NotNull ShortfallCause cause,
        @NotBlank @Size(max = 4000) @Multiline String explanation,
        @NotBlank @Size(max = 4000) @Multiline String action) {

    public static ExplainShortfall example() {
        return new ExplainShortfall(
                ShortfallCause.RECRUITMENT,
                "Two of four national coordinators were recruited five months late.",
                "Both have started; the trainings of two quarters are held in one.");
    }
}
