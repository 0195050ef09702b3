package org.tricycle.partner;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.PageRequest;

/**
 * Which partners to list.
 *
 * @param search words in code or name; null for all
 */
public record PartnerQuery(
        @Nullable String search, @Nullable PartnerClass partnerClass, PageRequest page) {

    /** Another page of the same list. */
    PartnerQuery at(PageRequest other) {
        return new PartnerQuery(search, partnerClass, other);
    }
}
