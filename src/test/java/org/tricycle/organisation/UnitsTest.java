package org.tricycle.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private final Units units = new RememberedUnits();

    @ParameterizedTest
    @CsvSource({
        "KEN, Labour law, GENERAL, HQ",
        "GHA, Labour law, WEST, ACCRA",
        "KEN, Informal economy, EMPLOYMENT, HQ",
        "GHA, informal ECONOMY, EMPLOYMENT, ACCRA",
        "GHA, Child labour, GHANA, ACCRA",
        "KEN, Child labour, GENERAL, HQ"
    })
    void answersForANewProjectByTheMostPreciseLine(String country, String theme, String unit, String office) { // R0.7
        assertThat(units.responsibleFor(country, theme)).isEqualTo(new Responsibility(unit, office));
    }
}
