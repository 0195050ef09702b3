package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * The next higher authority designates an officer-in-charge, in writing and with dates (R0.5).
 *
 * @param role the authority that is exercised meanwhile
 * @param scope country or region of the authority, or {@code *}
 * @param officer user name of the officer-in-charge
 * @param statement the designation in writing
 */
public record DesignateOfficer(
        @NotNull Authority role,
        @NotBlank @Pattern(regexp = "[A-Z]{3}|\\*") String scope,
        @NotBlank @Size(max = 60) @Choice("colleagues") String officer,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 2000) @Multiline String statement) {

    public static DesignateOfficer example() {
        return new DesignateOfficer(
                Authority.COUNTRY_DIRECTOR,
                "GHA",
                "programme",
                LocalDate.of(2027, 7, 5),
                LocalDate.of(2027, 7, 23),
                "Mr Moreau is officer-in-charge of the Accra office while Ms Zahra is on leave.");
    }
}
