package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which level approves, before circumstances raise it. */
class ApprovalAuthorityTableTest {

    private final DecisionTable authority =
            DecisionTable.of("approval-authority", "total", "countries", "interregional", "flagshipDesignation");

    @ParameterizedTest
    @CsvSource({
        "0.01, 1, false, false, 1",
        "500000.00, 1, false, false, 1",
        "500000.01, 1, false, false, 2",
        "500000.00, 2, false, false, 2",
        "1000000.00, 1, false, false, 2",
        "1000000.00, 5, false, false, 2",
        "1000000.01, 1, false, false, 3",
        "500000.00, 3, true, false, 3",
        "500000.00, 0, true, false, 3",
        "5000000.00, 1, false, false, 3",
        "5000000.00, 4, true, false, 3",
        "5000000.01, 1, false, false, 4",
        "5000000.01, 4, true, false, 4",
        "20000000.00, 1, false, false, 4",
        "20000000.01, 1, false, false, 5",
        "20000000.01, 4, true, false, 5",
        "100000.00, 1, false, true, 5",
        "20000000.01, 4, true, true, 5"
    })
    void followsAmountAndSpread(
            BigDecimal total, int countries, boolean interregional, boolean flagshipDesignation, int level) {
        assertThat(authority.decide(total, countries, interregional, flagshipDesignation))
                .containsExactly(level);
    }

    /** Every amount at and about a limit with every spread; a gap or an overlap of rules would answer none or two. */
    @Test
    void answersEveryQuestionOnce() {
        for (String amount : List.of(
                "0.01",
                "500000",
                "500000.01",
                "1000000",
                "1000000.01",
                "5000000",
                "5000000.01",
                "20000000",
                "20000000.01",
                "999999999.99")) {
            for (int countries = 0; countries <= 6; countries++) {
                for (boolean interregional : List.of(true, false)) {
                    for (boolean flagship : List.of(true, false)) {
                        BigDecimal total = new BigDecimal(amount);
                        assertThat(authority.decide(total, countries, interregional, flagship))
                                .as(
                                        "%s US$, %s countries, interregional %s, flagship %s",
                                        amount, countries, interregional, flagship)
                                .containsExactly(expected(total, countries, interregional, flagship));
                    }
                }
            }
        }
    }

    private static int expected(BigDecimal total, int countries, boolean interregional, boolean flagship) {
        int byAmount = 1
                + (int) Stream.of(500_000L, 1_000_000L, 5_000_000L, 20_000_000L)
                        .filter(limit -> total.compareTo(BigDecimal.valueOf(limit)) > 0)
                        .count();
        int bySpread = interregional ? 3 : countries > 1 ? 2 : 1;
        return flagship ? 5 : Math.max(byAmount, bySpread);
    }
}
