package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.organisation.WorkingCalendar;

/** How long something may last while a project starts up and runs. */
class RunningPeriodTableTest {

    private final DecisionTable period = DecisionTable.of("running-period", "period");

    @ParameterizedTest
    @CsvSource({
        "START_UP_DAYS, 90",
        "BOTTLENECK_WORKING_DAYS, 20",
        "SUSPENSION_MONTHS, 3",
        "FULL_REVIEW_BEGIN_DAYS, 5",
        "FULL_REVIEW_DAYS, 90"
    })
    void givesEachPeriodItsLength(String name, int length) {
        assertThat(period.decide(name)).containsExactly(length);
    }

    /** R14.12: the deadlines of its steps one after the other, on the longest track, end before the review is late. */
    @Test
    void leavesAFullReviewTimeForEveryStep() {
        DecisionTable deadline = DecisionTable.of("task-deadline", "task", "track");
        int workingDays = Stream.of(
                        "completeDocument",
                        "appraiseProposal",
                        "confirmRecommendation",
                        "inviteGroups",
                        "fileGroupPosition",
                        "answerComments",
                        "sealRecord",
                        "concludeFullReview")
                .mapToInt(task -> (Integer) deadline.decide(task, "MAJOR").get(0))
                .sum();
        LocalDate friday = LocalDate.of(2026, 11, 27);
        LocalDate begin = friday.plusDays(
                (Integer) period.decide("FULL_REVIEW_BEGIN_DAYS").get(0));
        LocalDate late =
                friday.plusDays((Integer) period.decide("FULL_REVIEW_DAYS").get(0));

        assertThat(workingDays).isEqualTo(60);
        assertThat(WorkingCalendar.mondayToFriday().after(begin, workingDays)).isBeforeOrEqualTo(late);
    }

    @Test
    void knowsEveryPeriod() {
        assertThat(RunningPeriod.values())
                .allSatisfy(each -> assertThat(period.decide(each.name())).hasSize(1));
    }
}
