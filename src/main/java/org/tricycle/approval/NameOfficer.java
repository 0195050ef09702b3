package org.tricycle.approval;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * The next authority names an officer-in-charge, because nobody independent can decide at the level (R6.12).
 *
 * @param officer user name of somebody who has taken on no other duty for the project
 * @param until last day of the designation
 * @param statement the designation in writing
 */
public record NameOfficer(
        @NotBlank @Size(max = 60) @Choice("colleagues") String officer,
        @NotNull @FutureOrPresent LocalDate until,
        @NotBlank @Size(max = 2000) @Multiline String statement) {

    public static NameOfficer example() {
        return new NameOfficer(
                "programme",
                LocalDate.of(2030, 1, 31),
                "The director has appraised the proposal; Mr Moreau decides on it in the director’s place.");
    }
}
