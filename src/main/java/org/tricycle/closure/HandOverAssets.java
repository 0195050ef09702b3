package org.tricycle.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * The project manager hands over what the project leaves behind (process.md §3.8).
 *
 * @param assets vehicles, equipment and rights, each with its receiver and the deed
 * @param handOver what constituents carry on from now on
 */
public record HandOverAssets(
        @NotBlank @Size(max = 4000) @Multiline String assets,
        @NotBlank @Size(max = 4000) @Multiline String handOver) {

    public static HandOverAssets example() {
        return new HandOverAssets(
                "Two vehicles and the workshop tools to the districts, deed of 12 July.",
                "Both committees meet under the chair of the districts; the three groups keep their seats.");
    }
}
