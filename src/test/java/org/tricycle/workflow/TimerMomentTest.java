package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.organisation.FixedCalendars;
import org.tricycle.organisation.PublicHoliday;
import org.tricycle.organisation.WorkingCalendar;

/** A window of ten working days closes at the end of each country’s own day, and not a second before (R0.3, R0.8). */
class TimerMomentTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRIDAY_AND_SATURDAY = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final int WINDOW = 10;

    private final ProcessEngine engine = ModelEngine.shared();

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    static Stream<Arguments> windows() {
        WorkingCalendar suva = FixedCalendars.calendar("FJI", "Pacific/Fiji", WEEKEND);
        WorkingCalendar honolulu = FixedCalendars.calendar("USA", "Pacific/Honolulu", WEEKEND);
        WorkingCalendar aden = FixedCalendars.calendar("YEM", "Asia/Aden", FRIDAY_AND_SATURDAY);
        WorkingCalendar zurich = FixedCalendars.calendar("CHE", "Europe/Zurich", WEEKEND);
        WorkingCalendar accra = FixedCalendars.calendar(
                "GHA",
                "Africa/Accra",
                WEEKEND,
                new PublicHoliday(LocalDate.parse("2026-12-04"), "Farmers’ Day", false));
        return Stream.of(
                Arguments.of(suva, "2026-11-20T11:00:00Z", "2026-12-04T12:00:00Z"),
                Arguments.of(honolulu, "2026-11-20T11:00:00Z", "2026-12-05T10:00:00Z"),
                Arguments.of(accra, "2026-11-20T11:00:00Z", "2026-12-08T00:00:00Z"),
                Arguments.of(aden, "2026-11-20T11:00:00Z", "2026-12-06T21:00:00Z"),
                Arguments.of(zurich, "2026-10-20T11:00:00Z", "2026-11-03T23:00:00Z"),
                Arguments.of(zurich, "2027-03-19T11:00:00Z", "2027-04-02T22:00:00Z"),
                Arguments.of(suva, "2026-12-24T12:30:00Z", "2027-01-08T12:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void closesAtTheEndOfTheCountrysOwnDay(WorkingCalendar calendar, String opened, String closes) {
        Instant end = Instant.parse(closes);
        move(Instant.parse(opened));
        Walk consultation = Walk.through("tripartite-consultation").windowsOf(new Windows(calendar));
        consultation.start().complete("inviteGroups");

        List<Job> windows = consultation.timers("windowClosed");
        assertThat(windows).hasSize(3).allSatisfy(job -> assertThat(job.getDuedate())
                .isEqualTo(Date.from(end)));
        move(end.minusSeconds(1));
        assertThat(windows).noneMatch(this::isDue);
        move(end);
        assertThat(windows).allMatch(this::isDue);
    }

    private boolean isDue(Job job) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .executable()
                        .count()
                == 1;
    }

    private static void move(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** The three groups, and the end of their window by a calendar. */
    public record Windows(WorkingCalendar calendar) {

        public List<String> groupsToHear(DelegateExecution execution) {
            return List.of("GOVERNMENT", "EMPLOYERS", "WORKERS");
        }

        public Date windowClosesAt(DelegateExecution execution) {
            Instant now = ClockUtil.getCurrentTime().toInstant();
            return Date.from(calendar.endOf(calendar.after(calendar.dayOf(now), WINDOW)));
        }
    }
}
