package org.tricycle.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * What became of the bid (process.md P8).
 *
 * @param learningNote needed after a loss: what to do better
 */
public record RecordAward(
        @NotNull Award award,
        @Size(max = 4000) @Multiline @Nullable String learningNote) {

    public static RecordAward example() {
        return new RecordAward(Award.WON, "The letters of the three groups convinced the donor.");
    }
}
