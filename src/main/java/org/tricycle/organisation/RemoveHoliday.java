package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An administrator takes a holiday of a country away (R0.8).
 *
 * @param day as it was entered; of one that comes every year its first day
 * @param reason for the audit log
 */
public record RemoveHoliday(
        @NotNull LocalDate day, @NotBlank @Size(max = 500) String reason) {

    public static RemoveHoliday example() {
        return new RemoveHoliday(LocalDate.of(2027, 12, 3), "The day was moved by decree");
    }
}
