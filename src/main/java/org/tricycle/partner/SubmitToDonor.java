package org.tricycle.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The approved project goes to the donor (process.md step 4.5a).
 *
 * @param reference letter or number under which it went
 * @param addressee unit or person at the donor
 */
public record SubmitToDonor(
        @NotNull LocalDate submittedOn,
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 200) String addressee) {

    public static SubmitToDonor example() {
        return new SubmitToDonor(LocalDate.of(2026, 11, 16), "TC 12-4-7", "Directorate for multilateral cooperation");
    }
}
