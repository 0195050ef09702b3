package org.tricycle.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a partner.
 *
 * @param conditions under which it is cleared, or null
 * @param refusalReasons why it was refused, or null
 * @param clearances newest first
 */
public record PartnerFile(
        PartnerRow partner,
        @Nullable String conditions,
        @Nullable String refusalReasons,
        String namedBy,
        Instant namedAt,
        List<ClearanceEntry> clearances) {}
