package org.tricycle.revision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The project manager agrees to a new phasing.
 *
 * @param reason mandatory where it is refused
 */
public record AgreeRephasing(
        boolean agreed,
        @Nullable @Size(max = 2000) @Multiline String reason) {

    public static AgreeRephasing example() {
        return new AgreeRephasing(true, "The workshops move to the dry season.");
    }
}
