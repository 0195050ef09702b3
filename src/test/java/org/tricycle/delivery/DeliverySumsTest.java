package org.tricycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.delivery.DeliveryPeriod.ExpectedShare;

/** Figures worked out by hand. */
class DeliverySumsTest {

    @ParameterizedTest
    @CsvSource({
        "300000.00, 200000.00, 66.7",
        "300000.00, 100000.00, 33.3",
        "800.00, 1.00, 0.1",
        "2000.00, 1.00, 0.1",
        "2001.00, 1.00, 0.0",
        "100000.00, 0.00, 0.0",
        "100000.00, 100000.00, 100.0",
        "100000.00, 125000.00, 125.0",
        "100000.00, -5000.00, -5.0"
    })
    void dividesExpenditureByAllocation(String allocation, String expenditure, String rate) { // R14.1
        assertThat(sums(allocation, expenditure).rate()).contains(new BigDecimal(rate));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0.00", "0.00, 50000.00"})
    void isUndefinedWithoutAnAllocation(String allocation, String expenditure) { // R14.1
        DeliverySums nothing = sums(allocation, expenditure);

        assertThat(nothing.rate()).isEqualTo(Optional.empty());
        assertThat(nothing.withObligations()).isEmpty();
        assertThat(nothing.forecast(new ExpectedShare(6, 12))).isEmpty();
    }

    /** 90 of 100 and 100 of 900: 19.0 per cent together, while the mean of 90.0 and 11.1 would be 50.6. */
    @Test
    void addsUpSumsNotRates() { // R14.2
        DeliverySums total = sums("100.00", "90.00").plus(sums("900.00", "100.00"));

        assertThat(total.rate()).contains(new BigDecimal("19.0"));
    }

    /** A unit without money changes nothing about a total. */
    @Test
    void addsUpWhatIsUndefinedToo() { // R14.2
        DeliverySums total = sums("1000.00", "650.00").plus(DeliverySums.NOTHING);

        assertThat(total.rate()).contains(new BigDecimal("65.0"));
    }

    /** 400 spent and 150 committed of 1,000; since the beginning 700 of 2,000. */
    @Test
    void countsObligationsAndTheWholeLife() {
        DeliverySums sums =
                new DeliverySums(money("1000.00"), money("400.00"), money("150.00"), money("2000.00"), money("700.00"));

        assertThat(sums.withObligations()).contains(new BigDecimal("55.0"));
        assertThat(sums.cumulative()).contains(new BigDecimal("35.0"));
    }

    @ParameterizedTest
    @CsvSource({
        // 30 per cent after six months of twelve: 60 at the end
        "1000.00, 300.00, 6, 12, 60.0",
        // 299.99 of 1,000 after six months: 59.998, shown as 60.0
        "1000.00, 299.99, 6, 12, 60.0",
        "1000.00, 299.70, 6, 12, 59.9",
        // the curve expects 35.00 per cent by the end of the first year of a biennium: 21 of it are 60 of the whole
        "1000.00, 210.00, 3500, 10000, 60.0",
        "1000.00, 700.00, 12, 12, 70.0",
        "3.00, 1.00, 4, 12, 100.0"
    })
    void foreseesTheEndOfThePeriod(
            String allocation, String expenditure, int part, int whole, String forecast) { // R14.4
        assertThat(sums(allocation, expenditure).forecast(new ExpectedShare(part, whole)))
                .contains(new BigDecimal(forecast));
    }

    private static DeliverySums sums(String allocation, String expenditure) {
        return new DeliverySums(
                money(allocation), money(expenditure), money("0.00"), money(allocation), money(expenditure));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    }
}
