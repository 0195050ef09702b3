package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An administrator enters a holiday of a country (R0.8).
 *
 * @param day not past, and no holiday yet
 * @param name as the country calls it
 * @param yearly it comes on the same day of every year
 * @param reason for the audit log, such as the decree
 */
public record AddHoliday(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 120) String name,
        boolean yearly,
        @NotBlank @Size(max = 500) String reason) {

    public static AddHoliday example() {
        return new AddHoliday(LocalDate.of(2027, 7, 1), "Republic Day", false, "Gazette notice of 4 January 2027");
    }
}
