package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which evaluations a project must have, rule set 2002. */
class EvaluationPlanTableTest {

    private final DecisionTable plan = DecisionTable.of("evaluation-plan", "months", "total");

    @ParameterizedTest
    @CsvSource({
        "1, 10000, FINAL",
        "17, 350000.00, FINAL",
        "17, 350000.01, FINAL INDEPENDENT",
        "18, 350000.00, MID_TERM FINAL",
        "18, 350000.01, MID_TERM FINAL INDEPENDENT",
        "30, 350000.00, MID_TERM FINAL",
        "30, 10000000.00, MID_TERM FINAL INDEPENDENT",
        "31, 350000.00, ANNUAL_REVIEW FINAL",
        "31, 350000.01, ANNUAL_REVIEW FINAL INDEPENDENT",
        "17, 10000000.01, FINAL INDEPENDENT EX_POST_CANDIDATE",
        "30, 10000000.01, MID_TERM FINAL INDEPENDENT EX_POST_CANDIDATE",
        "31, 10000000.00, ANNUAL_REVIEW FINAL INDEPENDENT",
        "120, 10000000.01, ANNUAL_REVIEW FINAL INDEPENDENT EX_POST_CANDIDATE"
    })
    void followsLengthAndSize(int months, BigDecimal total, String expected) {
        assertThat(plan.decide(months, total))
                .containsExactlyElementsOf(Arrays.<Object>asList((Object[]) expected.split(" ", -1)));
    }
}
