package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1.5: whole calendar months, start day inclusive. */
class ProjectPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-06-30, 18",
        "2026-01-01, 2027-06-29, 17",
        "2026-01-01, 2027-07-30, 18",
        "2026-01-01, 2027-07-31, 19",
        "2026-01-01, 2028-06-30, 30",
        "2026-01-01, 2028-07-30, 30",
        "2026-01-01, 2028-07-31, 31",
        "2026-01-15, 2027-07-14, 18",
        "2026-01-15, 2027-07-13, 17",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-30, 2026-02-27, 0",
        "2026-08-31, 2027-02-28, 6",
        "2024-02-29, 2025-02-28, 12",
        "2026-01-01, 2026-01-01, 0",
        "2026-01-01, 2025-01-01, 0"
    })
    void countsWholeCalendarMonthsFromTheStartDay(LocalDate start, LocalDate end, int months) {
        assertThat(new ProjectPeriod(start, end).months()).isEqualTo(months);
    }

    @Test
    void runsForwardWhenTheLastDayLiesAfterTheFirst() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(new ProjectPeriod(day, day.plusDays(1)).isForward()).isTrue();
        assertThat(new ProjectPeriod(day, day).isForward()).isFalse();
        assertThat(new ProjectPeriod(day, day.minusDays(1)).isForward()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, true", "2029, false"})
    void touchesEveryYearOfWhichADayBelongsToIt(int year, boolean touches) {
        ProjectPeriod period = new ProjectPeriod(LocalDate.of(2026, 12, 31), LocalDate.of(2028, 1, 1));

        assertThat(period.touches(year)).isEqualTo(touches);
    }
}
