package org.tricycle.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.tricycle.organisation.OrganisationUnit;
import org.tricycle.organisation.Units;
import org.tricycle.schedule.MonthlyRun;

/** Begins the control of every unit and office for the month that has ended (process.md P5). */
@ApplicationScoped
@Transactional
public class ControllingDelivery implements MonthlyRun {

    private final Units units;
    private final DeliveryControls controls;
    private final DeliveryProcess process;

    @Inject
    public ControllingDelivery(Units units, DeliveryControls controls, DeliveryProcess process) {
        this.units = units;
        this.controls = controls;
        this.process = process;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ControllingDelivery() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "delivery-control";
    }

    @Override
    public void begin(YearMonth month) {
        units.all().forEach(unit -> begin(unit, month));
    }

    /** Begins the control of one unit, unless it has begun. */
    public void begin(OrganisationUnit unit, YearMonth month) {
        if (controls.find(unit.code(), month).isEmpty()) {
            process.begin(unit.businessKey(), month);
        }
    }
}
