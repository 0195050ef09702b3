package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies are asked for an opinion. */
class OpinionsTableTest {

    private final DecisionTable opinions =
            DecisionTable.of("opinions", "track", "total", "privatePartner", "countries", "interregional");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 350000, false, 1, false, ACT_EMP ACTRAV",
        "STANDARD, 350000.01, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER",
        "STANDARD, 500000, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER",
        "STANDARD, 500000.01, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "STANDARD, 1000000, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "STANDARD, 1000000.01, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE PROGRAMMING",
        "MAJOR, 300000, true, 1, false, ACT_EMP ACTRAV STANDARDS GENDER FINANCE",
        "MAJOR, 1000000.01, true, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE PROGRAMMING",
        "CRISIS, 500000.01, false, 1, false, ACT_EMP ACTRAV",
        "CRISIS, 25000000, false, 1, false, ACT_EMP ACTRAV",
        "CRISIS, 300000, true, 1, false, ACT_EMP ACTRAV",
        "STANDARD, 500000, false, 2, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "STANDARD, 500000.01, false, 2, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "MAJOR, 300000, false, 2, true, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL PROGRAMMING",
        "MAJOR, 1000000, false, 2, true, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL PROGRAMMING",
        "MAJOR, 20000000, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE PROGRAMMING",
        "MAJOR, 20000000.01, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE PROGRAMMING SENIOR_MANAGEMENT",
        "MAJOR, 25000000, false, 1, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE PROGRAMMING SENIOR_MANAGEMENT"
    })
    void followTrackAmountPartnerAndSpread( // R3.11; who recommends at each level, R6.1
            String track,
            BigDecimal total,
            boolean privatePartner,
            int countries,
            boolean interregional,
            String bodies) {
        assertThat(opinions.decide(track, total, privatePartner, countries, interregional))
                .containsExactlyInAnyOrder((Object[]) bodies.split(" ", -1));
    }
}
