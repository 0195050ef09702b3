package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.inbox.NoticeRule.Measure;
import org.tricycle.organisation.WorkingCalendar;

// R10.9: rules.md §2, deadlines
class NoticeRuleTest {

    private final WorkingCalendar calendar = WorkingCalendar.mondayToFriday();

    /** Opened on Monday 2 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-09", // ten working days: after five
        "2026-11-13, 2026-11-09", // nine: after five, rounded up
        "2026-11-04, 2026-11-03", // two: after one
        "2026-11-03, 2026-11-03", // one: on the due date
        "2026-11-02, 2026-11-02" // none: not after the opening
    })
    void remindsAtHalfTime(LocalDate due, LocalDate reminded) {
        assertThat(day(Measure.PERCENT_OF_TIME, 50, due)).isEqualTo(reminded);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-12", // over a weekend
        "2026-11-05, 2026-11-03", // three working days: after one
        "2026-11-04, 2026-11-02", // two: not after the opening
        "2026-11-03, 2026-11-02"
    })
    void remindsWhenTwoDaysAreLeft(LocalDate due, LocalDate reminded) {
        assertThat(day(Measure.DAYS_LEFT, 2, due)).isEqualTo(reminded);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-11-09", "3, 2026-11-11", "5, 2026-11-13"})
    void tellsOfLatenessByWorkingDays(int days, LocalDate told) {
        assertThat(day(Measure.DAYS_LATE, days, LocalDate.parse("2026-11-06"))).isEqualTo(told);
    }

    private LocalDate day(Measure measure, int amount, LocalDate due) {
        return new NoticeRule(NoticeKind.HALF_TIME, measure, amount, NoticeRecipient.CANDIDATES, false)
                .day(LocalDate.parse("2026-11-02"), due, calendar);
    }
}
