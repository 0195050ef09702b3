package org.tricycle.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as readers see it. Amounts in US$ without support cost; rates in per cent with one decimal, null where nothing is allocated.
 *
 * @param month {@code 2026-10}
 * @param expected per cent that is expected to be spent by now
 * @param gap points that the rate is behind what is expected; negative when ahead
 * @param forecast rate at the end of the year or biennium; the measure of the alert
 */
public record SnapshotRow(
        String month,
        FundingSource source,
        BigDecimal allocation,
        BigDecimal expenditure,
        BigDecimal obligations,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal withObligations,
        @Nullable BigDecimal cumulative,
        BigDecimal elapsed,
        BigDecimal expected,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal forecast,
        @Nullable DeliveryAlert alert,
        List<DeliveryFlag> flags,
        @Nullable String policyVersion,
        Instant takenAt) {

    static SnapshotRow of(DeliverySnapshot snapshot) {
        return new SnapshotRow(
                snapshot.month().toString(),
                snapshot.source(),
                snapshot.sums().allocation(),
                snapshot.sums().expenditure(),
                snapshot.sums().obligations(),
                snapshot.rate(),
                snapshot.withObligations(),
                snapshot.cumulative(),
                snapshot.elapsed(),
                snapshot.expected(),
                snapshot.gap(),
                snapshot.forecast(),
                snapshot.alert(),
                List.copyOf(snapshot.flags()),
                snapshot.policyVersion(),
                snapshot.takenAt());
    }
}
