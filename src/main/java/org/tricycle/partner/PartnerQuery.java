package org.tricycle.partner;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.PageRequest;

/**
 * Which partners to list.
 *
 * @param search words in code or name; null for all
 */
public record PartnerQuery(
        @Nullable String search, @Nullable PartnerClass partnerClass, PageRequest page) {}
