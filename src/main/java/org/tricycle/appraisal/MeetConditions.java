package org.tricycle.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The author shows how the conditions before signature were met.
 *
 * @param evidence one entry for each open condition
 */
public record MeetConditions(
        @NotEmpty @Size(max = 20) @Valid List<@NotNull Evidence> evidence) {

    public static MeetConditions example() {
        return new MeetConditions(List.of(new Evidence(
                1,
                "Reserve the money for the independent evaluation.",
                "Budget line 4 of the project document, US$ 40,000, confirmed by finance on 2 March 2026.")));
    }
}
