package org.tricycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;

class DeliverySnapshotTest {

    private final RememberedDelivery delivery = new RememberedDelivery();

    /** By the end of June 280,000 of 1,000,000: 28.0 per cent, 22.0 points behind the half year, 56.0 at the end. */
    @Test
    void recordsRateGapAndForecast() { // R14.1, R14.4
        delivery.spent("1000000.00", "280000.00").control("2026-06");

        DeliverySnapshot snapshot = delivery.lastSnapshot();
        assertThat(snapshot.rate()).isEqualTo("28.0");
        assertThat(snapshot.elapsed()).isEqualTo("50.0");
        assertThat(snapshot.gap()).isEqualTo("22.0");
        assertThat(snapshot.forecast()).isEqualTo("56.0");
        assertThat(snapshot.alert()).isEqualTo(DeliveryAlert.RED);
        assertThat(snapshot.flags()).containsExactly(DeliveryFlag.BEHIND_TIME);
        assertThat(snapshot.policyVersion()).isEqualTo("test");
    }

    @Test
    void hasNoAlertWithoutAnAllocation() { // R14.1, R14.6
        GatewayInputs inputs = delivery.spent("0.00", "5000.00").control("2026-06");

        assertThat(delivery.lastSnapshot().rate()).isNull();
        assertThat(delivery.lastSnapshot().forecast()).isNull();
        assertThat(delivery.lastSnapshot().gap()).isNull();
        assertThat(inputs.values()).containsEntry("deliveryAlert", "NONE");
    }

    @Test
    void showsAndFlagsMoreThanAllocated() { // R14.6
        delivery.spent("1000.00", "1001.00").control("2026-12");

        assertThat(delivery.lastSnapshot().rate()).isEqualTo("100.1");
        assertThat(delivery.lastSnapshot().flags()).containsExactly(DeliveryFlag.OVER_ALLOCATION);
    }

    @Test
    void isTakenOnceAMonthAndNeverAgain() { // R14.5
        delivery.spent("1000.00", "400.00").control("2026-06");

        assertThat(Refused.type(() -> delivery.control("2026-06"))).isEqualTo("snapshot-taken");
    }

    /** 400 of 1,000 by June; 100 taken back in July show in July, while June stays as it was. */
    @Test
    void leavesAReversalToTheNextMonth() { // R14.5
        delivery.spent("1000.00", "400.00").control("2026-06");
        delivery.spent("1000.00", "300.00").control("2026-07");

        assertThat(delivery.taken)
                .extracting(DeliverySnapshot::rate)
                .extracting(Object::toString)
                .containsExactly("40.0", "30.0");
    }

    @Test
    void takesOneForEachSourceWithMoneyAndCountsTheWorstAlert() { // R14.3, R14.6
        GatewayInputs inputs = delivery.spent("1000.00", "500.00")
                .spent(FundingSource.RBTC, "1000.00", "10.00")
                .control("2026-06");

        assertThat(delivery.taken)
                .extracting(DeliverySnapshot::source, DeliverySnapshot::alert)
                .containsExactly(
                        tuple(FundingSource.EXTRA_BUDGETARY, DeliveryAlert.GREEN),
                        tuple(FundingSource.RBTC, DeliveryAlert.RED));
        assertThat(inputs.values()).containsEntry("deliveryAlert", "RED").containsEntry("redAlert", true);
    }

    @Test
    void isAmberAtMostInTheFirstQuarter() { // R14.6
        assertThat(delivery.spent("1000.00", "0.00").control("2026-03").values())
                .containsEntry("deliveryAlert", "AMBER")
                .containsEntry("redAlert", false);
    }

    @Test
    void countsRedMonthsInARow() { // R14.7
        delivery.spent("1000.00", "0.00");

        assertThat(delivery.control("2026-04").values()).containsEntry("secondRed", false);
        assertThat(delivery.control("2026-05").values()).containsEntry("secondRed", true);
        assertThat(delivery.lastControl().redsInARow()).isEqualTo(2);
    }

    @Test
    void beginsToCountAgainAfterABetterMonth() { // R14.7
        delivery.spent("1000.00", "0.00").control("2026-04");
        delivery.spent("1000.00", "500.00").control("2026-05");

        assertThat(delivery.spent("1000.00", "0.00").control("2026-06").values())
                .containsEntry("redAlert", true)
                .containsEntry("secondRed", false);
    }
}
