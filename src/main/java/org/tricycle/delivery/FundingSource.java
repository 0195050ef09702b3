package org.tricycle.delivery;

import java.util.EnumSet;
import java.util.Set;
import org.tricycle.partner.FundingModality;

/** Where the money comes from, as far as delivery is counted apart (R14.3). */
public enum FundingSource {
    /** Everything but the regular budget; counted over the calendar year. */
    EXTRA_BUDGETARY(12),
    /** Regular budget for technical cooperation; counted over the biennium. */
    RBTC(24);

    private final int months;

    FundingSource(int months) {
        this.months = months;
    }

    /** Length of its period. */
    public int months() {
        return months;
    }

    Set<FundingModality> modalities() {
        return this == RBTC
                ? EnumSet.of(FundingModality.RBTC)
                : EnumSet.complementOf(EnumSet.of(FundingModality.RB, FundingModality.RBTC));
    }
}
