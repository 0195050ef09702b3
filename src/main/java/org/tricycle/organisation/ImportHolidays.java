package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * An administrator enters many holidays of a country at once (R0.8).
 *
 * @param lines one holiday a line: day, name and, for one that comes every year, {@code yearly}, separated by commas
 * @param checkOnly says what would be entered and enters nothing
 * @param reason for the audit log
 */
public record ImportHolidays(
        @NotBlank @Size(max = 20_000) @Multiline String lines,
        boolean checkOnly,
        @NotBlank @Size(max = 500) String reason) {

    public static ImportHolidays example() {
        return new ImportHolidays(
                "2027-08-04,Founders’ Day,yearly\n2027-09-21,Memorial Day", true, "Gazette notice of 4 January 2027");
    }
}
