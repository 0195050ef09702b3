package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;

// R10.8
class HeldTaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void waitsWithTheTimeItHadLeft() {
        WorkItem item = item(true);
        item.hold(TODAY);
        assertThat(item.isWaiting()).isTrue();
        item.hold(TODAY.plusDays(7));
        assertThat(item.heldOn()).isEqualTo(TODAY);

        item.goOn(Due.on(TODAY.plusMonths(3), WorkingCalendar.mondayToFriday()));

        assertThat(item.isWaiting()).isFalse();
        assertThat(item.dueOn()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void goesOnWhereItsProcessDoes() {
        WorkItem item = item(false);
        item.hold(TODAY);
        assertThat(item.isWaiting()).isFalse();
    }

    private static WorkItem item(boolean pausable) {
        NewTask task = new NewTask(
                "1",
                BusinessKey.ofProject("GHA/26/01/NLD"),
                null,
                "userTask_reportProgress",
                "implementation/report-progress",
                null,
                null,
                Set.of(),
                pausable,
                10);
        WorkSubject about = new WorkSubject("Decent work", "GHA", "ACTIVE", BigDecimal.TEN, "2026-1", "STANDARD");
        return new WorkItem(task, about, Instant.EPOCH, Due.on(TODAY, WorkingCalendar.mondayToFriday()));
    }
}
