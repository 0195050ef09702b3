package org.tricycle.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The delivery controller agrees with the unit what is done by when (R14.7).
 *
 * @param dueOn not in the past
 */
public record AgreeActionPlan(
        @NotBlank @Size(max = 4000) @Multiline String plan,
        @NotNull LocalDate dueOn) {

    public static AgreeActionPlan example() {
        return new AgreeActionPlan(
                "Monthly review of the three largest projects; equipment is ordered before the end of the quarter.",
                LocalDate.of(2030, 3, 31));
    }
}
