package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * What an identification mission found (process.md step 0.8).
 *
 * @param constituentsMet whom of the government, the employers and the workers the mission met
 */
public record ReportOnMission(
        @NotBlank @Size(max = 4000) @Multiline String findings,
        @NotBlank @Size(max = 2000) @Multiline String constituentsMet) {

    public static ReportOnMission example() {
        return new ReportOnMission(
                "Both districts have training centres that stand half empty; savings groups exist and want to join.",
                "The labour office, the employers’ association and the Trades Union Congress of both districts.");
    }
}
