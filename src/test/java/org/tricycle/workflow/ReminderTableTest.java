package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.inbox.NoticeKind.HALF_TIME;
import static org.tricycle.inbox.NoticeKind.LAST_DAYS;
import static org.tricycle.inbox.NoticeKind.LATE_FIRST;
import static org.tricycle.inbox.NoticeKind.LATE_SECOND;
import static org.tricycle.inbox.NoticeKind.LATE_THIRD;
import static org.tricycle.inbox.NoticeRecipient.ACTRAV_SPECIALIST;
import static org.tricycle.inbox.NoticeRecipient.ACT_EMP_SPECIALIST;
import static org.tricycle.inbox.NoticeRecipient.CANDIDATES;
import static org.tricycle.inbox.NoticeRecipient.REGIONAL_DIRECTOR;
import static org.tricycle.inbox.NoticeRecipient.RESPONSIBLE_OFFICIAL;
import static org.tricycle.inbox.NoticeRecipient.SUBSTITUTE;
import static org.tricycle.inbox.NoticeRecipient.VICE_CHAIR;
import static org.tricycle.inbox.NoticeRule.Measure.DAYS_LATE;
import static org.tricycle.inbox.NoticeRule.Measure.DAYS_LEFT;
import static org.tricycle.inbox.NoticeRule.Measure.PERCENT_OF_TIME;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tricycle.inbox.NoticeKind;
import org.tricycle.inbox.NoticeRecipient;
import org.tricycle.inbox.NoticeRule;
import org.tricycle.inbox.TaskOwner;

/** Who is told of a task, and when (R10.9, R10.10). */
class ReminderTableTest {

    private static final NoticeRule HALF = new NoticeRule(HALF_TIME, PERCENT_OF_TIME, 50, CANDIDATES, false);
    private static final NoticeRule LAST = new NoticeRule(LAST_DAYS, DAYS_LEFT, 2, CANDIDATES, false);
    private static final NoticeRule LATE = late(LATE_FIRST, 1, CANDIDATES, false);

    @Test
    void opensTheOfficesOwnTasksToTheLineOfManagement() {
        assertThat(rules(TaskOwner.OFFICE, false))
                .containsExactly(
                        HALF,
                        LAST,
                        LATE,
                        late(LATE_SECOND, 3, RESPONSIBLE_OFFICIAL, true),
                        late(LATE_THIRD, 5, REGIONAL_DIRECTOR, true));
    }

    @Test
    void tellsTheLineOfManagementOfLateJudgementsOnly() {
        assertThat(rules(TaskOwner.OFFICE, true))
                .containsExactly(
                        HALF,
                        LAST,
                        LATE,
                        late(LATE_SECOND, 3, RESPONSIBLE_OFFICIAL, false),
                        late(LATE_THIRD, 5, REGIONAL_DIRECTOR, false));
    }

    @Test
    void tellsAGroupsOwnPeopleAndItsBureau() {
        NoticeRule substitute = late(LATE_FIRST, 1, SUBSTITUTE, false);
        NoticeRule viceChair = late(LATE_SECOND, 3, VICE_CHAIR, false);

        assertThat(rules(TaskOwner.GOVERNMENT, false)).containsExactly(HALF, LAST, substitute, viceChair);
        assertThat(rules(TaskOwner.EMPLOYERS, false))
                .containsExactly(HALF, LAST, substitute, viceChair, late(LATE_SECOND, 3, ACT_EMP_SPECIALIST, false));
        assertThat(rules(TaskOwner.WORKERS, false))
                .containsExactly(HALF, LAST, substitute, viceChair, late(LATE_SECOND, 3, ACTRAV_SPECIALIST, false));
    }

    @Test
    void remindsOutsidersAndNobodyElse() {
        assertThat(rules(TaskOwner.OUTSIDE, false)).containsExactly(HALF, LAST, LATE);
    }

    @ParameterizedTest
    @EnumSource(value = TaskOwner.class, mode = Mode.EXCLUDE, names = "OFFICE")
    void neverTakesATaskOfOthersUpTheLine(TaskOwner owner) {
        assertThat(List.of(true, false)).allSatisfy(judging -> assertThat(rules(owner, judging))
                .noneMatch(NoticeRule::adds)
                .hasSizeGreaterThan(2));
    }

    @Test
    void beginsMonthlyRunsOnTheFifthWorkingDay() {
        assertThat(DecisionTable.of("monthly-run", "run").decide("delivery-control"))
                .containsExactly(5);
    }

    private static NoticeRule late(NoticeKind kind, int days, NoticeRecipient recipient, boolean adds) {
        return new NoticeRule(kind, DAYS_LATE, days, recipient, adds);
    }

    private static List<NoticeRule> rules(TaskOwner owner, boolean judging) {
        Map<String, Object> inputs = Map.of("owner", owner.name(), "judging", judging);
        return ModelEngine.shared()
                .getDecisionService()
                .evaluateDecisionTableByKey("reminder", inputs)
                .getResultList()
                .stream()
                .map(ReminderTable::rule)
                .toList();
    }
}
