package org.tricycle.closure;

import java.time.Instant;

/**
 * Something missing at closure.
 *
 * @param text what is missing, what mended it, or why it is to be waived
 * @param person who said so last
 */
public record ClosureGap(ClosureItem item, GapState state, String text, String person, Instant at) {

    ClosureGap now(GapState next, String said, String by, Instant when) {
        return new ClosureGap(item, next, said, by, when);
    }
}
