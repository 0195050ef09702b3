package org.tricycle.silence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * A group’s spokesperson speaks before its clock ends. Who agrees need not answer.
 *
 * @param breach an objection, or a request for a meeting
 * @param reason told to everybody who reads the project
 */
public record BreakSilence(
        @NotNull SilenceBreach breach,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static BreakSilence example() {
        return new BreakSilence(
                SilenceBreach.OBJECTION, "The district offices of our members were not told of the new end date.");
    }
}
