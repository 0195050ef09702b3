package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds, flags and the curve of delivery. */
class DeliveryTablesTest {

    private final DecisionTable alert = DecisionTable.of("delivery-alert", "forecast", "month");
    private final DecisionTable flags = DecisionTable.of("delivery-flags", "rate", "gap");
    private final DecisionTable curve = DecisionTable.of("delivery-curve", "source", "month");

    @ParameterizedTest
    @CsvSource({
        "0.0, 1, AMBER",
        "59.9, 1, AMBER",
        "59.9, 3, AMBER",
        "0.0, 4, RED",
        "59.9, 4, RED",
        "59.9, 12, RED",
        "59.9, 24, RED",
        "60.0, 1, AMBER",
        "60.0, 12, AMBER",
        "69.9, 3, AMBER",
        "69.9, 12, AMBER",
        "70.0, 1, GREEN",
        "70.0, 12, GREEN",
        "100.0, 6, GREEN",
        "250.0, 6, GREEN"
    })
    void followsTheForecastAndSparesTheFirstQuarter(double forecast, int month, String expected) { // R14.6
        assertThat(alert.decide(forecast, month)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 15.0, ''",
        "100.1, 15.0, OVER_ALLOCATION",
        "100.0, 15.1, BEHIND_TIME",
        "0.0, 0.0, ''",
        "50.0, -20.0, ''"
    })
    void pointsOutTooMuchAndTooLate(double rate, double gap, String expected) { // R14.6
        assertThat(flags.decide(rate, gap)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"1, 292", "6, 1750", "12, 3500", "13, 4042", "18, 6750", "24, 10000"})
    void expectsMoreInTheSecondYearOfTheBiennium(int month, int basisPoints) { // R14.3
        assertThat(curve.decide("RBTC", month)).containsExactly(basisPoints);
    }

    @Test
    void risesFromMonthToMonth() { // R14.3
        int before = 0;
        for (int month = 1; month <= 24; month++) {
            int now = (Integer) curve.decide("RBTC", month).get(0);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void leavesOtherMoneyToTime() { // R14.3
        assertThat(curve.decide("EXTRA_BUDGETARY", 6)).isEmpty();
    }
}
