package org.tricycle.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.SealFinding;

/**
 * Whether a decision, all entries before it and the records that it sealed stand as they were when it was entered.
 *
 * @param decision from 1 within the project
 * @param registerNumber number in the register
 * @param hash the decision's hash
 * @param intact nothing was changed
 * @param firstBroken number in the register of the first entry that was changed, or null
 * @param missing the records that it sealed are gone
 * @param changed names of the sealed values that read otherwise in the records today
 */
public record Verification(
        int decision,
        long registerNumber,
        String hash,
        boolean intact,
        @Nullable Long firstBroken,
        boolean missing,
        List<String> changed) {

    static Verification of(Decision decision, SealFinding finding) {
        return new Verification(
                decision.number(),
                decision.registerNumber(),
                decision.hash(),
                finding.isIntact(),
                finding.firstBroken().orElse(null),
                finding.missing(),
                finding.changed());
    }
}
