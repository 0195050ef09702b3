package org.tricycle.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every country counts its own days and ends them by its own clock (R0.3, R0.8). */
class CountryDaysTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_AND_SATURDAY = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private final WorkingCalendar suva = FixedCalendars.calendar("FJI", "Pacific/Fiji", WEEKEND);
    private final WorkingCalendar honolulu = FixedCalendars.calendar("USA", "Pacific/Honolulu", WEEKEND);
    private final WorkingCalendar geneva = FixedCalendars.calendar("CHE", "Europe/Zurich", WEEKEND);

    @Test
    void aWindowOpenedAtOneInstantClosesAtTheEndOfEachCountrysOwnDay() {
        Instant opened = Instant.parse("2026-11-23T11:30:00Z");

        LocalDate there = suva.after(suva.dayOf(opened), 10);
        LocalDate here = honolulu.after(honolulu.dayOf(opened), 10);

        assertThat(there).isEqualTo("2026-12-07");
        assertThat(here).isEqualTo("2026-12-07");
        assertThat(suva.endOf(there)).isEqualTo("2026-12-07T12:00:00Z");
        assertThat(honolulu.endOf(here)).isEqualTo("2026-12-08T10:00:00Z");
        assertThat(Duration.between(suva.endOf(there), honolulu.endOf(here))).isEqualTo(Duration.ofHours(22));
    }

    @Test
    void itIsAlreadyMondayInSuvaWhileItIsStillSundayInHonolulu() {
        Instant opened = Instant.parse("2026-11-22T23:00:00Z");

        assertThat(suva.dayOf(opened)).isEqualTo("2026-11-23");
        assertThat(honolulu.dayOf(opened)).isEqualTo("2026-11-22");
        assertThat(suva.after(suva.dayOf(opened), 1)).isEqualTo("2026-11-24");
        assertThat(honolulu.after(honolulu.dayOf(opened), 1)).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 0, 2026-11-26",
        "2026-11-26, 1, 2026-11-29",
        "2026-11-27, 0, 2026-11-29",
        "2026-11-28, 1, 2026-11-30"
    })
    void aCountryMayRestOnFridayAndSaturday(LocalDate start, int workingDays, LocalDate expected) {
        WorkingCalendar sanaa = FixedCalendars.calendar("YEM", "Asia/Aden", FRIDAY_AND_SATURDAY);

        assertThat(sanaa.after(start, workingDays)).isEqualTo(expected);
    }

    @Test
    void aDeadlineOnAHolidayMovesToTheNextWorkingDay() {
        WorkingCalendar accra = FixedCalendars.calendar(
                "GHA",
                "Africa/Accra",
                WEEKEND,
                new PublicHoliday(LocalDate.parse("2026-12-04"), "Farmers’ Day", false),
                new PublicHoliday(LocalDate.parse("2026-12-25"), "Christmas", true),
                new PublicHoliday(LocalDate.parse("2026-01-01"), "New Year", true));

        assertThat(accra.after(LocalDate.parse("2026-12-03"), 1)).isEqualTo("2026-12-07");
        assertThat(accra.after(LocalDate.parse("2026-12-04"), 0)).isEqualTo("2026-12-07");
        assertThat(accra.after(LocalDate.parse("2026-12-31"), 1)).isEqualTo("2027-01-04");
        assertThat(accra.between(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-04")))
                .isEqualTo(5);
        assertThat(accra.after(LocalDate.parse("2025-12-24"), 1)).isEqualTo("2025-12-25");
    }

    @Test
    void aDayOfAChangeOfClocksIsAnHourShorterOrLonger() {
        LocalDate spring = LocalDate.parse("2027-03-28");
        LocalDate autumn = LocalDate.parse("2027-10-31");

        assertThat(Duration.between(geneva.startOf(spring), geneva.endOf(spring)))
                .isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(geneva.startOf(autumn), geneva.endOf(autumn)))
                .isEqualTo(Duration.ofHours(25));
        assertThat(geneva.endOf(LocalDate.parse("2027-03-26"))).isEqualTo("2027-03-26T23:00:00Z");
        assertThat(geneva.endOf(LocalDate.parse("2027-03-29"))).isEqualTo("2027-03-29T22:00:00Z");
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItDoes() {
        WorkingCalendar beirut = FixedCalendars.calendar("LBN", "Asia/Beirut", WEEKEND);

        assertThat(beirut.startOf(LocalDate.parse("2026-03-29"))).isEqualTo("2026-03-28T22:00:00Z");
        assertThat(beirut.endOf(LocalDate.parse("2026-03-28"))).isEqualTo("2026-03-28T22:00:00Z");
    }

    @Test
    void restDaysAndZoneHoldFromADayOn() {
        WorkingCalendar moved = new WorkingCalendar(
                "XXX",
                List.of(
                        new WorkingWeek(LocalDate.parse("2027-01-01"), ZoneId.of("Asia/Dubai"), WEEKEND),
                        new WorkingWeek(LocalDate.EPOCH, ZoneId.of("Asia/Baghdad"), FRIDAY_AND_SATURDAY)),
                List.of());

        assertThat(moved.isWorkingDay(LocalDate.parse("2026-12-25"))).isFalse();
        assertThat(moved.isWorkingDay(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(moved.isWorkingDay(LocalDate.parse("2027-01-03"))).isFalse();
        assertThat(moved.endOf(LocalDate.parse("2026-12-30"))).isEqualTo("2026-12-30T21:00:00Z");
        assertThat(moved.endOf(LocalDate.parse("2027-01-04"))).isEqualTo("2027-01-04T20:00:00Z");
        assertThat(moved.dayOf(Instant.parse("2027-01-04T20:30:00Z"))).isEqualTo("2027-01-05");
        assertThat(moved.at(LocalDate.parse("2027-01-04"), LocalTime.NOON)).isEqualTo("2027-01-04T08:00:00Z");
    }

    @Test
    void aCalendarWithoutHolidaysWorksAndSaysSo() {
        assertThat(suva.hasHolidays()).isFalse();
        assertThat(suva.after(LocalDate.parse("2026-12-24"), 1)).isEqualTo("2026-12-25");
    }

    @Test
    void aWeekHasAWorkingDay() {
        assertThatThrownBy(() -> new WorkingWeek(LocalDate.EPOCH, ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
