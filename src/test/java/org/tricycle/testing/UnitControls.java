package org.tricycle.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.tricycle.delivery.ControllingDelivery;
import org.tricycle.organisation.Units;

/** Begins the delivery control of a unit for a month, which the product itself does once the month is over. */
@ApplicationScoped
public class UnitControls {

    private final ControllingDelivery controlling;
    private final Units units;

    @Inject
    public UnitControls(ControllingDelivery controlling, Units units) {
        this.controlling = controlling;
        this.units = units;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    UnitControls() {
        this.controlling = null;
        this.units = null;
    }

    public void begin(String unit, String month) {
        controlling.begin(units.get(unit), YearMonth.parse(month));
    }
}
