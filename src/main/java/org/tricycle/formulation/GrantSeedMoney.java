package org.tricycle.formulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The head of unit decides on money for preparing a project (process.md step 0.7).
 *
 * @param granted in full; else the project is prepared without it
 * @param reason mandatory for a refusal
 */
public record GrantSeedMoney(
        @NotNull Boolean granted,
        @Nullable @Size(max = 2000) @Multiline String reason) {

    public static GrantSeedMoney example() {
        return new GrantSeedMoney(true, null);
    }
}
