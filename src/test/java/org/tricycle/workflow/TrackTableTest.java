package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much procedure a project gets. */
class TrackTableTest {

    private final DecisionTable track =
            DecisionTable.of("track", "total", "months", "countries", "interregional", "privateFunding");

    @ParameterizedTest
    @CsvSource({
        "0.01, 1, 1, false, false, LIGHT",
        "350000.00, 17, 1, false, false, LIGHT",
        "350000.01, 17, 1, false, false, STANDARD",
        "350000.00, 18, 1, false, false, STANDARD",
        "350000.00, 17, 2, false, false, STANDARD",
        "350000.00, 17, 1, true, false, MAJOR",
        "350000.00, 17, 1, false, true, MAJOR",
        "350000.00, 17, 0, true, false, MAJOR",
        "350000.01, 60, 9, false, false, STANDARD",
        "5000000.00, 36, 1, false, false, STANDARD",
        "5000000.00, 36, 1, true, true, MAJOR",
        "5000000.01, 36, 1, false, false, MAJOR",
        "5000000.01, 12, 1, true, true, MAJOR"
    })
    void followsSizeLengthSpreadAndMoney(
            BigDecimal total,
            int months,
            int countries,
            boolean interregional,
            boolean privateFunding,
            String expected) {
        assertThat(track.decide(total, months, countries, interregional, privateFunding))
                .containsExactly(expected);
    }

    @Test
    void givesExactlyOneTrackToEveryProject() {
        for (String total : List.of("0.01", "350000", "350000.01", "5000000", "5000000.01")) {
            for (int months : new int[] {1, 17, 18, 60}) {
                for (int countries : new int[] {0, 1, 2}) {
                    assertThat(decideAllCircumstances(new BigDecimal(total), months, countries))
                            .hasSize(4);
                }
            }
        }
    }

    private List<Object> decideAllCircumstances(BigDecimal total, int months, int countries) {
        return List.of(
                        track.decide(total, months, countries, false, false),
                        track.decide(total, months, countries, false, true),
                        track.decide(total, months, countries, true, false),
                        track.decide(total, months, countries, true, true))
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
