package org.tricycle.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Working days are Monday to Friday (R0.3). */
class WorkingCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final WorkingCalendar calendar = WorkingCalendar.mondayToFriday();

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 0, 2026-11-27",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 0, 2026-11-30",
        "2026-11-29, 1, 2026-12-01",
        "2026-11-23, 10, 2026-12-07"
    })
    void countsFromTheDayOrTheNextWorkingDay(LocalDate start, int workingDays, LocalDate expected) {
        assertThat(calendar.after(start, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("aWeek")
    void betweenUndoesAfterOnEveryDayOfTheWeek(LocalDate start) {
        for (int days = 0; days <= 12; days++) {
            assertThat(calendar.between(start, calendar.after(start, days))).isEqualTo(days);
        }
    }

    @Test
    void countsBackwardsAsNegative() {
        assertThat(calendar.between(MONDAY.plusDays(4), MONDAY)).isEqualTo(-4);
        assertThat(calendar.between(MONDAY.plusDays(5), MONDAY.plusDays(6))).isZero();
    }

    static Stream<LocalDate> aWeek() {
        return Stream.iterate(MONDAY, day -> day.plusDays(1)).limit(7);
    }
}
