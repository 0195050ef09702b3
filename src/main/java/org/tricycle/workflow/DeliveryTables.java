package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.delivery.DeliveryAlert;
import org.tricycle.delivery.DeliveryFlag;
import org.tricycle.delivery.DeliveryPeriod;
import org.tricycle.delivery.DeliveryPolicy;
import org.tricycle.delivery.FundingSource;

/** The tables {@code delivery-curve}, {@code delivery-alert} and {@code delivery-flags}, in their newest version. */
@ApplicationScoped
public class DeliveryTables implements DeliveryPolicy {

    private static final int WHOLE = 10_000;

    private final PolicyTables tables;

    @Inject
    DeliveryTables(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeliveryTables() {
        this.tables = null;
    }

    @Override
    public String version() {
        return tables.newestVersion();
    }

    /** What the curve does not name is spent as time passes. */
    @Override
    public DeliveryPeriod.ExpectedShare expected(FundingSource source, DeliveryPeriod period) {
        Map<String, Object> inputs = Map.of("source", source.name(), "month", period.month());
        return tables.values("delivery-curve", version(), "basisPoints", inputs).stream()
                .findFirst()
                .map(points -> new DeliveryPeriod.ExpectedShare(((Number) points).intValue(), WHOLE))
                .orElseGet(period::elapsedShare);
    }

    @Override
    public DeliveryAlert alert(BigDecimal forecast, int month) {
        Map<String, Object> inputs = Map.of("forecast", forecast.doubleValue(), "month", month);
        return DeliveryAlert.valueOf(
                tables.value("delivery-alert", version(), "alert", inputs).toString());
    }

    @Override
    public Set<DeliveryFlag> flags(Optional<BigDecimal> rate, Optional<BigDecimal> gap) {
        Map<String, Object> inputs = Map.of("rate", orNothing(rate), "gap", orNothing(gap));
        return tables.values("delivery-flags", version(), "flag", inputs).stream()
                .map(flag -> DeliveryFlag.valueOf(flag.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double orNothing(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
