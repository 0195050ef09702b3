package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The project manager shows how the conditions before the first instalment were met, or asks to waive them.
 *
 * @param evidence one entry for each open condition; none where a waiver is asked for
 * @param waiverReason why the open conditions cannot be met; empty where evidence is given
 */
public record MeetInstalmentConditions(
        @NotNull @Size(max = 20) @Valid List<@NotNull Evidence> evidence,
        @Nullable @Size(max = 4000) @Multiline String waiverReason) {

    public static MeetInstalmentConditions example() {
        return new MeetInstalmentConditions(
                List.of(new Evidence(1, "Open the project’s bank account.", "Letter of the bank of 18 November 2026.")),
                null);
    }
}
