package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The manager says what is done about a badly rated report (R7.11, R7.13).
 *
 * @param cause why the project fell behind
 * @param action what is done to catch up
 * @param responsible person or unit who answers for it
 * @param dueOn the day by which it is done; not in the past, inside the project's period
 */
public record PlanCorrectiveAction(
        @NotBlank @Size(max = 2000) @Multiline String cause,
        @NotBlank @Size(max = 4000) @Multiline String action,
        @NotBlank @Size(max = 200) String responsible,
        @NotNull LocalDate dueOn) {

    public static PlanCorrectiveAction example() {
        return new PlanCorrectiveAction(
                "The national coordinator was recruited four months late.",
                "Two trainings a month until the end of the year; the ministry lends a second trainer.",
                "Project manager",
                LocalDate.of(2027, 3, 31));
    }
}
