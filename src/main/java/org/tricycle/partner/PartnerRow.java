package org.tricycle.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the partner list.
 *
 * @param validUntil last day on which the standing holds, or null
 */
public record PartnerRow(
        String code,
        String name,
        @Nullable PartnerClass partnerClass,
        @Nullable DonorCategory category,
        Standing standing,
        @Nullable LocalDate validUntil) {

    static PartnerRow of(Partner partner, LocalDate today) {
        return new PartnerRow(
                partner.code(),
                partner.name(),
                partner.partnerClass(),
                partner.category(),
                partner.standing(today),
                partner.validUntil());
    }
}
