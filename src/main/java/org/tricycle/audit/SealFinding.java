package org.tricycle.audit;

import java.util.List;
import java.util.Optional;

/**
 * What verifying an entry of the register found.
 *
 * @param firstBroken number of the first entry up to this one that was changed after it was entered
 * @param missing the records behind the entry are gone
 * @param changed names of the sealed values that read otherwise in the records today, in the order of the sealed text
 */
public record SealFinding(Optional<Long> firstBroken, boolean missing, List<String> changed) {

    public boolean isIntact() {
        return firstBroken.isEmpty() && !missing && changed.isEmpty();
    }
}
