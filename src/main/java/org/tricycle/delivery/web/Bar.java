package org.tricycle.delivery.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tricycle.delivery.SnapshotRow;

/**
 * One month of a small chart of forecasts; the table beside it says the same in figures.
 *
 * @param x left edge
 * @param height from the bottom; 60 for 120 per cent and more
 * @param mood style class of the alert
 */
public record Bar(int x, int height, String mood) {

    /** Height of the chart. */
    public static final int TALL = 60;

    private static final int STEP = 12;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Bar of(int index, SnapshotRow row) {
        BigDecimal forecast = row.forecast() == null ? BigDecimal.ZERO : row.forecast();
        int height = forecast.multiply(HALF)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(TALL))
                .intValue();
        return new Bar(index * STEP, Math.max(2, height), Moods.of(row.alert()));
    }

    /** Upper edge. */
    public int y() {
        return TALL - height;
    }
}
