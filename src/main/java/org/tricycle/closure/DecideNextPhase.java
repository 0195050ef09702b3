package org.tricycle.closure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;

/**
 * The head of unit decides what follows a closed project (process.md §3.8).
 *
 * @param title of the new project; with a next phase or a replication only, like all that follows
 * @param country where the new project works
 * @param indicativeBudget US$
 */
public record DecideNextPhase(
        @NotNull NextPhase decision,
        @NotBlank @Size(max = 2000) @Multiline String reason,
        @Nullable @Size(min = 5, max = 200) String title,
        @Nullable @Choice("countries") String country,

        @Nullable @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal indicativeBudget,

        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {

    public static DecideNextPhase example() {
        return new DecideNextPhase(
                NextPhase.NONE,
                "Both districts carry the work on with money of their own.",
                null,
                null,
                null,
                null,
                null);
    }
}
