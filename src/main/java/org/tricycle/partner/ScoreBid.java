package org.tricycle.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Choice;
import org.tricycle.platform.command.Multiline;

/**
 * Whether a donor’s call deserves a bid (process.md P8).
 *
 * @param donor who calls; a public donor or a partner that is cleared
 * @param deadline last day for bids
 * @param fit 1 to 5: how well the call and the project match
 * @param cost 1 to 5: how little the bid costs
 * @param chance 1 to 5: how likely it is won
 * @param capacity 1 to 5: how well the office can deliver
 */
public record ScoreBid(
        @NotBlank @Size(max = 200) String call,
        @NotBlank @Choice("donors") String donor,
        @NotNull LocalDate deadline,
        @Min(1) @Max(5) int fit,
        @Min(1) @Max(5) int cost,
        @Min(1) @Max(5) int chance,
        @Min(1) @Max(5) int capacity,
        @NotNull BidDecision decision,
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    public static ScoreBid example() {
        return new ScoreBid(
                "Skills for the informal economy, lot 2",
                "EUR",
                LocalDate.of(2030, 3, 31),
                5,
                3,
                3,
                4,
                BidDecision.BID,
                "The call asks for what the project does; two competitors are known.");
    }
}
