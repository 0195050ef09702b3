package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Choice;

/**
 * An administrator says on which days a country rests, and in which time zone its office counts them, from a day on (R0.8).
 *
 * @param validFrom not past
 * @param zone of the country's office: {@code Africa/Accra}
 * @param reason for the audit log
 */
public record SetWorkingWeek(
        @NotNull LocalDate validFrom,
        @NotNull Weekend weekend,
        @NotBlank @Choice("zones") String zone,
        @NotBlank @Size(max = 500) String reason) {

    public static SetWorkingWeek example() {
        return new SetWorkingWeek(
                LocalDate.of(2027, 7, 1), Weekend.SATURDAY_AND_SUNDAY, "Africa/Accra", "The office confirms its week");
    }
}
