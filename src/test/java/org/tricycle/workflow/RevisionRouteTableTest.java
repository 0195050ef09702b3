package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose approval a revision needs (rules.md §5). */
class RevisionRouteTableTest {

    private final DecisionTable route = DecisionTable.of(
            "revision-route",
            "type",
            "resultsChange",
            "newPlace",
            "newPartner",
            "totalChange",
            "extensionMonths",
            "monthsAhead",
            "earlierExtensions",
            "newLine",
            "supportCostRise",
            "shiftPercent");

    @ParameterizedTest
    @CsvSource({
        "REPHASING, 0, MANAGER_AND_FINANCE",
        "BUDGET_SHIFT, 0.01, OFFICIAL",
        "BUDGET_SHIFT, 9.99, OFFICIAL",
        "BUDGET_SHIFT, 10.00, OFFICIAL",
        "BUDGET_SHIFT, 10.01, AUTHORITY",
        "BUDGET_SHIFT, 40.00, AUTHORITY",
        "REPHASING, 10.01, AUTHORITY"
    })
    void countsWhatMovesBetweenLines(String type, BigDecimal shift, String expected) {
        assertThat(figures(type, "0", false, false, shift)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0", "6, 3, 0", "6, 24, 0"})
    void leavesAFirstShortExtensionAskedInTimeToTheOfficialAndTheGroups(int months, int ahead, int earlier) {
        assertThat(extension(months, ahead, earlier, "0")).isEqualTo("OFFICIAL_AND_SILENCE");
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 0", "6, 2, 0", "6, 3, 1", "1, 12, 1", "1, 0, 0", "24, 24, 0"})
    void bringsLongerSecondAndLateExtensionsToTheAuthority(int months, int ahead, int earlier) {
        assertThat(extension(months, ahead, earlier, "0")).isEqualTo("AUTHORITY");
    }

    @Test
    void takesTheHigherWayWhereAnExtensionMovesMoneyToo() {
        assertThat(extension(6, 3, 0, "10.00")).isEqualTo("OFFICIAL_AND_SILENCE");
        assertThat(extension(6, 3, 0, "10.01")).isEqualTo("AUTHORITY");
    }

    @ParameterizedTest
    @CsvSource({"true, false, AUTHORITY", "false, true, AUTHORITY", "false, false, OFFICIAL"})
    void bringsNewLinesAndHigherSupportCostToTheAuthority(boolean line, boolean support, String expected) {
        assertThat(figures("BUDGET_SHIFT", "0", line, support, new BigDecimal("0.01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.01, SUBSTANTIVE", "0, MANAGER_AND_FINANCE", "-0.01, AUTHORITY"})
    void judgesAHigherTotalAnew(String change, String expected) {
        assertThat(figures("REPHASING", change, false, false, BigDecimal.ZERO)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "REPHASING, true, false, false",
        "REPHASING, false, true, false",
        "EXTENSION, false, false, true",
        "SUBSTANTIVE, false, false, false"
    })
    void judgesAChangeOfSubstanceAnew(String type, boolean results, boolean place, boolean partner) {
        assertThat(decide(type, results, place, partner, "0", 0, 12, 0, false, false, BigDecimal.ZERO))
                .isEqualTo("SUBSTANTIVE");
    }

    @ParameterizedTest
    @CsvSource({"SUSPENSION", "RESUMPTION", "TERMINATION"})
    void leavesTheStatusToTheAuthority(String type) {
        assertThat(figures(type, "0", false, false, BigDecimal.ZERO)).isEqualTo("AUTHORITY");
    }

    private String figures(String type, String change, boolean line, boolean support, BigDecimal shift) {
        return decide(type, false, false, false, change, 0, 12, 0, line, support, shift);
    }

    private String extension(int months, int ahead, int earlier, String shift) {
        return decide(
                "EXTENSION", false, false, false, "0", months, ahead, earlier, false, false, new BigDecimal(shift));
    }

    private String decide(
            String type,
            boolean results,
            boolean place,
            boolean partner,
            String change,
            int months,
            int ahead,
            int earlier,
            boolean line,
            boolean support,
            BigDecimal shift) {
        return route.decide(
                        type,
                        results,
                        place,
                        partner,
                        new BigDecimal(change),
                        months,
                        ahead,
                        earlier,
                        line,
                        support,
                        shift)
                .get(0)
                .toString();
    }
}
