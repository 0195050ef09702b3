package org.tricycle.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What an administrator may do to a calendar (R0.8). */
class CountryCalendarTest {

    /** Already the 24th in Fiji. */
    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final CountryCalendar calendar = new CountryCalendar(
            "FJI",
            new WorkingWeek(
                    LocalDate.EPOCH, ZoneId.of("Pacific/Fiji"), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));

    @BeforeEach
    void fijiDay() {
        calendar.add(new PublicHoliday(LocalDate.parse("2027-10-10"), "Fiji Day", true), NOW);
    }

    @Test
    void aHolidayMayBeTodayButNotPastWhereItIsKept() {
        calendar.add(new PublicHoliday(TODAY, "Today", false), NOW);

        refuses("violation.day-past", () -> calendar.add(new PublicHoliday(TODAY.minusDays(1), "Past", false), NOW));
        assertThat(calendar.holidays()).extracting(PublicHoliday::name).containsExactly("Today", "Fiji Day");
    }

    @Test
    void aDayIsAHolidayOnce() {
        refuses(
                "violation.holiday-known",
                () -> calendar.add(new PublicHoliday(LocalDate.parse("2029-10-10"), "Again", false), NOW));
    }

    @Test
    void whatIsNoHolidayCannotBeRemoved() {
        refuses("violation.holiday-unknown", () -> calendar.remove(TODAY, NOW));
    }

    @Test
    void aHolidayThatIsOverStays() {
        calendar.add(new PublicHoliday(TODAY, "Today", false), NOW);

        refuses("violation.day-past", () -> calendar.remove(TODAY, NOW.plusSeconds(86_400)));
    }

    @Test
    void aYearlyHolidayIsRemovedByItsFirstDay() {
        calendar.remove(LocalDate.parse("2027-10-10"), NOW);

        assertThat(calendar.holidays()).isEmpty();
    }

    @Test
    void restDaysAreSetFromADayOnAndOnce() {
        SetWorkingWeek week =
                new SetWorkingWeek(TODAY, Weekend.FRIDAY_AND_SATURDAY, "Pacific/Honolulu", "The office has moved");
        calendar.set(week, NOW);

        assertThat(calendar.weeks()).hasSize(2);
        refuses("violation.week-known", () -> calendar.set(week, NOW));
        refuses(
                "violation.day-past",
                () -> calendar.set(
                        new SetWorkingWeek(TODAY.minusDays(9), Weekend.SUNDAY, "Pacific/Fiji", "Late"), NOW));
    }

    @Test
    void anImportTellsWhatIsMissing() {
        List<PublicHoliday> read = HolidayLines.read("""
                2027-10-10,Fiji Day,yearly

                2027-04-02 , Ram Navami, as announced
                """);

        assertThat(calendar.missing(read, NOW))
                .containsExactly(new PublicHoliday(LocalDate.parse("2027-04-02"), "Ram Navami, as announced", false));
        refuses("violation.day-past", () -> calendar.missing(HolidayLines.read("2026-11-23,Past"), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30,No day", "2027-04-02", "2027-04-02,", "Easter,2027-03-29", "2027-04-02,,yearly"})
    void anUnreadableLineIsNamed(String line) {
        refuses("violation.holiday-line", () -> HolidayLines.read("2027-01-04,Readable\n" + line));
    }

    @Test
    void anImportNamesADayOnce() {
        refuses("violation.holiday-line", () -> HolidayLines.read("2027-01-04,One\n2027-01-04,Other"));
    }

    @Test
    void everyWeekendLeavesAWorkingDay() {
        assertThat(Weekend.values())
                .allSatisfy(weekend -> assertThat(weekend.days()).isNotEmpty().hasSizeLessThan(3));
    }

    @Test
    void zonesArePlaces() {
        assertThat(new Zones().contains("Pacific/Honolulu")).isTrue();
        assertThat(new Zones().contains("UTC")).isFalse();
        assertThat(new Zones().contains("Pacific/Atlantis")).isFalse();
    }

    private static void refuses(String key, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::messageKey)
                        .contains(key));
    }
}
