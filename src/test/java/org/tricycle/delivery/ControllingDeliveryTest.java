package org.tricycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.OpenTask;

class ControllingDeliveryTest {

    private final RememberedDelivery delivery = new RememberedDelivery();
    private final List<String> begun = new ArrayList<>();

    @Test
    void beginsEveryUnitAndOfficeForTheMonth() { // R14.5
        controlling().begin(YearMonth.of(2026, 10));

        assertThat(begun).containsExactly("unit:EMPLOYMENT 2026-10", "unit:ACCRA 2026-10");
    }

    @Test
    void beginsNoMonthTwice() { // R14.5
        delivery.spent("1000.00", "500.00").control("2026-10");
        controlling().begin(delivery.units.get(RememberedDelivery.UNIT), YearMonth.of(2026, 10));
        controlling().begin(delivery.units.get(RememberedDelivery.UNIT), YearMonth.of(2026, 11));

        assertThat(begun).containsExactly("unit:EMPLOYMENT 2026-11");
    }

    @Test
    void isTheMonthlyRunOfItsProcess() {
        assertThat(controlling().name()).isEqualTo("delivery-control");
    }

    private ControllingDelivery controlling() {
        DeliveryProcess process = new DeliveryProcess() {
            @Override
            public void begin(BusinessKey unit, YearMonth month) {
                begun.add(unit + " " + month);
            }

            @Override
            public YearMonth monthOf(OpenTask task) {
                throw new AssertionError("Nothing is answered in these tests");
            }
        };
        return new ControllingDelivery(delivery.units, delivery.controls(), process);
    }
}
