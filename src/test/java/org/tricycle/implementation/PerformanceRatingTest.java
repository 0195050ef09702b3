package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.implementation.PerformanceRating.HIGHLY_SATISFACTORY;
import static org.tricycle.implementation.PerformanceRating.NOT_RATED;
import static org.tricycle.implementation.PerformanceRating.UNSATISFACTORY;
import static org.tricycle.implementation.PerformanceRating.VERY_UNSATISFACTORY;

import org.junit.jupiter.api.Test;

class PerformanceRatingTest {

    @Test
    void countsTheLowerOfBothBands() { // R7.9
        assertThat(HIGHLY_SATISFACTORY.orLower(UNSATISFACTORY)).isEqualTo(UNSATISFACTORY);
        assertThat(VERY_UNSATISFACTORY.orLower(HIGHLY_SATISFACTORY)).isEqualTo(VERY_UNSATISFACTORY);
        assertThat(UNSATISFACTORY.orLower(UNSATISFACTORY)).isEqualTo(UNSATISFACTORY);
    }

    @Test
    void doesNotCountWhatIsNotRated() { // R7.9
        assertThat(NOT_RATED.orLower(UNSATISFACTORY)).isEqualTo(UNSATISFACTORY);
        assertThat(HIGHLY_SATISFACTORY.orLower(NOT_RATED)).isEqualTo(HIGHLY_SATISFACTORY);
        assertThat(NOT_RATED.orLower(NOT_RATED)).isEqualTo(NOT_RATED);
    }
}
