package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
}
