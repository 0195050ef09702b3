package org.tricycle.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The authority that approved the project decides what it may close without (rules.md §3).
 *
 * @param waivers one for each waiver asked for
 */
public record DecideClosureWaiver(
        @NotEmpty @Size(max = 7) @Valid List<@NotNull WaiverDecision> waivers) {

    public static DecideClosureWaiver example() {
        return new DecideClosureWaiver(List.of(new WaiverDecision(
                ClosureItem.DOCUMENTS_ARCHIVED,
                "The other half was lost in the flood of May, as the police report says.",
                true,
                "Nobody could have saved them; the auditors were told.")));
    }
}
