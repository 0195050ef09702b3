package org.tricycle.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tricycle.platform.command.Multiline;

/**
 * A project is given more procedure than its proportions ask for (R1.14).
 *
 * @param track more than the present one
 * @param reason on the timeline, with the name of who raised it
 */
public record RaiseTrack(
        @NotNull Track track,
        @NotBlank @Size(max = 2000) @Multiline String reason) {

    public static RaiseTrack example() {
        return new RaiseTrack(Track.MAJOR, "The project sets a precedent for the whole region.");
    }
}
