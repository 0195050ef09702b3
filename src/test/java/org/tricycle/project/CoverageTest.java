package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2.9: what the track asks about places. */
class CoverageTest {

    @ParameterizedTest
    @CsvSource({
        "GHA, 1, false",
        "GHA GHA, 1, false",
        "GHA TGO, 2, false",
        "RAF, 2, false",
        "RAF GHA TGO, 3, false",
        "RAF RAS, 2, true",
        "GLO, 2, true",
        "INT GHA, 2, true"
    })
    void countsCountriesAndSeesMoreThanOneRegion(String places, int countries, boolean interregional) {
        Coverage coverage = new Coverage(List.of(places.split(" ")));

        assertThat(coverage.countries()).isEqualTo(countries);
        assertThat(coverage.isInterregional()).isEqualTo(interregional);
    }
}
