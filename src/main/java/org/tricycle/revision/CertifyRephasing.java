package org.tricycle.revision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The finance officer certifies a new phasing.
 *
 * @param reason mandatory where it is refused
 */
public record CertifyRephasing(
        boolean certified,
        @Nullable @Size(max = 2000) @Multiline String reason) {

    public static CertifyRephasing example() {
        return new CertifyRephasing(true, "The total stays at the agreed amount.");
    }
}
