package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.tricycle.platform.GatewayInputs;

/** Judges the snapshots of a unit at the end of a month and opens its control (R14.6, R14.7). */
@ApplicationScoped
@Transactional
public class DeterminingAlerts {

    private final DeliverySnapshots snapshots;
    private final DeliveryControls controls;
    private final DeliveryPolicy policy;

    @Inject
    public DeterminingAlerts(DeliverySnapshots snapshots, DeliveryControls controls, DeliveryPolicy policy) {
        this.snapshots = snapshots;
        this.controls = controls;
        this.policy = policy;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DeterminingAlerts() {
        this(null, null, null);
    }

    /** @return {@code deliveryAlert}, the worst of all sources of money; {@code redAlert} and {@code secondRed} */
    public GatewayInputs determine(String unit, YearMonth month) {
        DeliveryAlert alert = snapshots.of(unit, month).stream()
                .map(snapshot -> snapshot.judge(policy))
                .reduce(DeliveryAlert.NONE, DeliveryAlert::orWorse);
        int before = controls.find(unit, month.minusMonths(1))
                .map(DeliveryControl::redsInARow)
                .orElse(0);
        DeliveryControl control = new DeliveryControl(unit, month, alert, before);
        controls.add(control);
        return GatewayInputs.of("deliveryAlert", alert)
                .and("redAlert", alert == DeliveryAlert.RED)
                .and("secondRed", control.redsInARow() > 1);
    }
}
