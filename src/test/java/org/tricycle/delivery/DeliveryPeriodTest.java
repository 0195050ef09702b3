package org.tricycle.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.partner.FundingModality;

class DeliveryPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "EXTRA_BUDGETARY, 2026-01, 2026-01-01, 2026-01-31, 1, 8.3",
        "EXTRA_BUDGETARY, 2026-06, 2026-01-01, 2026-06-30, 6, 50.0",
        "EXTRA_BUDGETARY, 2026-12, 2026-01-01, 2026-12-31, 12, 100.0",
        "EXTRA_BUDGETARY, 2028-02, 2028-01-01, 2028-02-29, 2, 16.7",
        "RBTC, 2026-01, 2026-01-01, 2026-01-31, 1, 4.2",
        "RBTC, 2026-12, 2026-01-01, 2026-12-31, 12, 50.0",
        "RBTC, 2027-01, 2026-01-01, 2027-01-31, 13, 54.2",
        "RBTC, 2027-12, 2026-01-01, 2027-12-31, 24, 100.0",
        "RBTC, 2028-01, 2028-01-01, 2028-01-31, 1, 4.2"
    })
    void countsAYearOrTheBienniumOfAnEvenYear( // R14.3
            FundingSource source, YearMonth month, LocalDate start, LocalDate end, int number, BigDecimal elapsed) {
        DeliveryPeriod period = DeliveryPeriod.of(source, month);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.month()).isEqualTo(number);
        assertThat(period.elapsed()).isEqualTo(elapsed);
    }

    @Test
    void leavesTheRegularBudgetOut() { // R14.3
        assertThat(FundingSource.EXTRA_BUDGETARY.modalities())
                .contains(FundingModality.PROJECT_FUNDING, FundingModality.RBSA)
                .doesNotContain(FundingModality.RB, FundingModality.RBTC);
        assertThat(FundingSource.RBTC.modalities()).containsExactly(FundingModality.RBTC);
    }
}
