package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The programme officer debriefs the project manager (seed 002, plan II.3).
 *
 * @param lessons what the office does differently from now on
 * @param regularBudgetLink how the regular budget carries the work on
 */
public record DebriefProject(
        @NotBlank @Size(max = 4000) @Multiline String lessons,
        @NotBlank @Size(max = 2000) @Multiline String regularBudgetLink) {

    public static DebriefProject example() {
        return new DebriefProject(
                "Hire the national coordinator before the vehicles are ordered.",
                "The specialist on the informal economy visits both districts once a year.");
    }
}
