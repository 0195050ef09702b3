package org.tricycle.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * A bureau’s opinion on a private partner (rules.md §4).
 *
 * @param reasons needed for doubts and for a negative view
 */
public record GiveClearanceOpinion(
        @NotNull ClearanceView view,
        @Size(max = 4000) @Multiline @Nullable String reasons) {

    public static GiveClearanceOpinion example() {
        return new GiveClearanceOpinion(
                ClearanceView.POSITIVE, "The enterprise bargains with its unions in every country of the project.");
    }
}
