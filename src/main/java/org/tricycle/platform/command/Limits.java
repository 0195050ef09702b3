package org.tricycle.platform.command;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a field's value, as its Bean Validation constraints say.
 *
 * @param min least number, or null
 * @param minExcluded the least number itself is not allowed
 * @param max greatest number, or null
 * @param minSize least characters of a text or rows of a list
 * @param maxSize most characters of a text or rows of a list, or null
 * @param decimals most decimals of a number, or null
 * @param pattern regular expression a text matches, or null
 */
public record Limits(
        @Nullable BigDecimal min,
        boolean minExcluded,
        @Nullable BigDecimal max,
        int minSize,
        @Nullable Integer maxSize,
        @Nullable Integer decimals,
        @Nullable String pattern)
        implements Serializable {

    static Limits none() {
        return new Limits(null, false, null, 0, null, null, null);
    }

    Limits from(BigDecimal least, boolean excluded) {
        return new Limits(least, excluded, max, minSize, maxSize, decimals, pattern);
    }

    Limits upTo(BigDecimal greatest) {
        return new Limits(min, minExcluded, greatest, minSize, maxSize, decimals, pattern);
    }

    Limits sized(int least, int most) {
        Integer bound = most == Integer.MAX_VALUE ? maxSize : Integer.valueOf(most);
        return new Limits(min, minExcluded, max, Math.max(least, minSize), bound, decimals, pattern);
    }

    Limits withDecimals(int most) {
        return new Limits(min, minExcluded, max, minSize, maxSize, most, pattern);
    }

    Limits matching(String expression) {
        return new Limits(min, minExcluded, max, minSize, maxSize, decimals, expression);
    }
}
