package org.tricycle.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Curves, thresholds and flags as policy has them; asked in the newest version, which the snapshot notes. */
public interface DeliveryPolicy {

    /** Version tag of the newest tables. */
    String version();

    /** The share of the allocation that is expected to be spent by now (R14.3). */
    DeliveryPeriod.ExpectedShare expected(FundingSource source, DeliveryPeriod period);

    /**
     * @param forecast per cent, as it is shown
     * @param month which month of the year or biennium it is, from 1
     */
    DeliveryAlert alert(BigDecimal forecast, int month);

    /**
     * @param rate per cent, as it is shown; empty when undefined
     * @param gap points, as it is shown; empty when undefined
     */
    Set<DeliveryFlag> flags(Optional<BigDecimal> rate, Optional<BigDecimal> gap);
}
