package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the donor answers to a request for consent.
 *
 * @param answeredOn not in the future
 * @param reference letter or message with the answer
 */
public record RecordDonorConsent(
        boolean consents,
        @NotNull LocalDate answeredOn,
        @NotBlank @Size(max = 300) String reference) {

    public static RecordDonorConsent example() {
        return new RecordDonorConsent(true, LocalDate.of(2026, 11, 20), "Letter DMO/2026/114");
    }
}
