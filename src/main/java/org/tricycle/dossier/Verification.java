package org.tricycle.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision and all entries before it stand as they were entered.
 *
 * @param hash the decision's hash
 * @param firstBroken number in the register of the first entry that was changed, or null
 */
public record Verification(
        int decision, String hash, boolean intact, @Nullable Long firstBroken) {

    static Verification of(Decision decision, Optional<Long> firstBroken) {
        return new Verification(decision.number(), decision.hash(), firstBroken.isEmpty(), firstBroken.orElse(null));
    }
}
