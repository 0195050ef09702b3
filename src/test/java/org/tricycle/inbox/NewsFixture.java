package org.tricycle.inbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.RememberedProjects;

/** News of a task of Ghana’s project officers, due on 16 November 2026. */
public final class NewsFixture {

    private NewsFixture() {}

    /** The task waits for its group. */
    public static TaskNews opened(String title) {
        return TaskNews.opened(item(title));
    }

    /** The task is late, and the responsible official is told. */
    public static TaskNews lateToldOnly(String title) {
        NoticeRule rule = new NoticeRule(
                NoticeKind.LATE_SECOND, NoticeRule.Measure.DAYS_LATE, 3, NoticeRecipient.RESPONSIBLE_OFFICIAL, false);
        return TaskNews.to(Set.of("RESPONSIBLE_OFFICIAL@*"), item(title), rule);
    }

    private static WorkItem item(String title) {
        NewTask task = new NewTask(
                "1",
                RememberedProjects.CODE.businessKey(),
                RememberedProjects.CODE.value(),
                "userTask_checkMandate",
                "formulation/check-mandate",
                null,
                null,
                Set.of("PROJECT_OFFICER@GHA"),
                true,
                10);
        WorkSubject about = new WorkSubject(title, "GHA", "IDEA", BigDecimal.ONE, "2026-1", "LIGHT");
        Due due = Due.on(LocalDate.parse("2026-11-16"), WorkingCalendar.mondayToFriday());
        return new WorkItem(task, about, Instant.parse("2026-11-02T12:00:00Z"), due);
    }
}
