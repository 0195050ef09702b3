package org.tricycle.implementation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * A progress report is accepted, or returned to its author.
 *
 * @param remark mandatory when the report is returned; shown to the author
 */
public record ValidateProgressReport(
        boolean accepted,
        @Nullable @Size(max = 2000) @Multiline String remark) {

    public static ValidateProgressReport example() {
        return new ValidateProgressReport(true, "Figures agree with the accounts.");
    }
}
