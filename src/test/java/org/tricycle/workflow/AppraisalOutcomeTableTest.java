package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the combined ratings lead to. */
class AppraisalOutcomeTableTest {

    private static final BigDecimal RETURNED_BELOW = new BigDecimal("2.00");
    private static final BigDecimal CONDITIONS_BELOW = new BigDecimal("2.40");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int CRITERIA = 11;

    private final DecisionTable outcome =
            DecisionTable.of("appraisal-outcome", "criticalUnsatisfactory", "score", "unsatisfactory");

    @ParameterizedTest
    @CsvSource({
        "false, 1.99, 0, RETURN",
        "false, 2.00, 0, RECOMMEND_WITH_CONDITIONS",
        "false, 2.39, 0, RECOMMEND_WITH_CONDITIONS",
        "false, 2.40, 0, RECOMMEND",
        "false, 3.00, 0, RECOMMEND",
        "false, 2.40, 1, RECOMMEND_WITH_CONDITIONS",
        "false, 2.90, 2, RECOMMEND_WITH_CONDITIONS",
        "false, 2.90, 3, RETURN",
        "false, 1.99, 1, RETURN",
        "true, 2.90, 1, RETURN",
        "true, 2.00, 1, RETURN",
        "true, 1.00, 11, RETURN"
    })
    void followsTheFirstRuleThatHits(boolean critical, BigDecimal score, int unsatisfactory, String expected) {
        assertThat(outcome.decide(critical, score, unsatisfactory)).containsExactly(expected);
    }

    @Test
    void agreesWithTheWrittenRuleOnEveryScoreAndCount() {
        for (BigDecimal score = BigDecimal.ONE;
                score.compareTo(new BigDecimal("3")) <= 0;
                score = score.add(HUNDREDTH)) {
            for (int unsatisfactory = 0; unsatisfactory <= CRITERIA; unsatisfactory++) {
                agrees(false, score, unsatisfactory);
                agrees(true, score, unsatisfactory);
            }
        }
    }

    private void agrees(boolean critical, BigDecimal score, int unsatisfactory) {
        assertThat(outcome.decide(critical, score, unsatisfactory))
                .as("critical %s, score %s, unsatisfactory %s", critical, score, unsatisfactory)
                .containsExactly(expected(critical, score, unsatisfactory));
    }

    private static String expected(boolean critical, BigDecimal score, int unsatisfactory) {
        if (critical || score.compareTo(RETURNED_BELOW) < 0 || unsatisfactory > 2) {
            return "RETURN";
        }
        boolean conditions = unsatisfactory > 0 || score.compareTo(CONDITIONS_BELOW) < 0;
        return conditions ? "RECOMMEND_WITH_CONDITIONS" : "RECOMMEND";
    }
}
