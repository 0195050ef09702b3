package org.tricycle.delivery;

import java.time.YearMonth;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.OpenTask;

/** The process {@code delivery-control} as this room needs it; {@code workflow} implements it. Calls join the caller's transaction. */
public interface DeliveryProcess {

    /** Begins the control of a unit for a month and carries it to its first wait state. */
    void begin(BusinessKey unit, YearMonth month);

    /** The month that a task is about; a unit may have several months open at once. */
    YearMonth monthOf(OpenTask task);
}
