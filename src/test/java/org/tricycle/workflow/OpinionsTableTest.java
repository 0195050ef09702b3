package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies are asked for an opinion. */
class OpinionsTableTest {

    private final DecisionTable opinions = DecisionTable.of("opinions", "track", "total", "privatePartner");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 350000, false, ACT_EMP ACTRAV",
        "STANDARD, 350000.01, false, ACT_EMP ACTRAV STANDARDS GENDER",
        "STANDARD, 500000, false, ACT_EMP ACTRAV STANDARDS GENDER",
        "STANDARD, 500000.01, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "STANDARD, 1000000, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL",
        "STANDARD, 1000000.01, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE",
        "MAJOR, 300000, true, ACT_EMP ACTRAV STANDARDS GENDER FINANCE",
        "MAJOR, 1000000.01, true, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE",
        "CRISIS, 500000.01, false, ACT_EMP ACTRAV",
        "CRISIS, 25000000, false, ACT_EMP ACTRAV",
        "CRISIS, 300000, true, ACT_EMP ACTRAV",
        "MAJOR, 25000000, false, ACT_EMP ACTRAV STANDARDS GENDER TECHNICAL FINANCE"
    })
    void followTrackAmountAndPartner(String track, BigDecimal total, boolean privatePartner, String bodies) {
        assertThat(opinions.decide(track, total, privatePartner))
                .containsExactlyInAnyOrder((Object[]) bodies.split(" ", -1));
    }
}
