package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tricycle.inbox.NoticeRule.Measure;
import org.tricycle.organisation.FixedCalendars;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.Subjects;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.ProjectSubjects;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

// R10.9, R10.10
class SweepingDeadlinesTest {

    private static final String OFFICERS = "PROJECT_OFFICER@GHA";
    private static final LocalDate OPENED = LocalDate.parse("2026-11-02");
    private static final List<NoticeRule> RULES = List.of(
            new NoticeRule(NoticeKind.HALF_TIME, Measure.PERCENT_OF_TIME, 50, NoticeRecipient.CANDIDATES, false),
            new NoticeRule(NoticeKind.LAST_DAYS, Measure.DAYS_LEFT, 2, NoticeRecipient.CANDIDATES, false),
            new NoticeRule(NoticeKind.LATE_FIRST, Measure.DAYS_LATE, 1, NoticeRecipient.CANDIDATES, false),
            new NoticeRule(NoticeKind.LATE_SECOND, Measure.DAYS_LATE, 3, NoticeRecipient.RESPONSIBLE_OFFICIAL, true));

    private final RememberedProjects projects = RememberedProjects.at(Status.APPRAISAL);
    private final RememberedNotices notices = new RememberedNotices();
    private final OfferingEngine engine = new OfferingEngine();
    private final HeardNews news = new HeardNews();
    private final NoticeCalendar calendar =
            new NoticeCalendar((owner, judging, version) -> RULES, new FixedCalendars(), new OneTask());
    private final SweepingDeadlines sweeping = new SweepingDeadlines(
            notices, calendar, engine, Subjects.of(new ProjectSubjects(projects)), projects, news);

    @Test
    void givesEachNoticeOnItsDayAndOnce() {
        WorkItem item = open(10);

        sweepEveryDay(40);
        sweepEveryDay(40);

        assertThat(notices.given)
                .containsExactly(
                        "2026-11-09 HALF_TIME CANDIDATES",
                        "2026-11-12 LAST_DAYS CANDIDATES",
                        "2026-11-17 LATE_FIRST CANDIDATES",
                        "2026-11-19 LATE_SECOND RESPONSIBLE_OFFICIAL");
        assertThat(news.heard)
                .containsExactly(
                        "REMINDED [PROJECT_OFFICER@GHA]",
                        "REMINDED [PROJECT_OFFICER@GHA]",
                        "LATE [PROJECT_OFFICER@GHA]",
                        "LATE [RESPONSIBLE_OFFICIAL@*, RESPONSIBLE_OFFICIAL@GHA]");
        assertThat(item.notice())
                .isEqualTo(new TaskNotice(
                        NoticeKind.LATE_SECOND,
                        NoticeRecipient.RESPONSIBLE_OFFICIAL,
                        true,
                        LocalDate.parse("2026-11-19")));
        assertThat(projects.kinds()).containsExactly("task-reminded", "task-reminded", "task-late", "task-escalated");
    }

    @Test
    void opensALateTaskToTheLineOfManagement() {
        WorkItem item = open(10);

        sweepEveryDay(40);

        assertThat(new TreeSet<>(engine.offered))
                .containsExactly("RESPONSIBLE_OFFICIAL@*", "RESPONSIBLE_OFFICIAL@" + item.country());
    }

    @Test
    void remindsOnceWhereHalfTimeIsAmongTheLastDays() {
        open(4);

        sweepEveryDay(4);

        assertThat(notices.given).containsExactly("2026-11-04 LAST_DAYS CANDIDATES");
    }

    @Test
    void catchesUpWithLatenessAndNotWithReminders() {
        open(10);

        sweeping.sweep(Instant.parse("2026-11-18T02:30:00Z"));

        assertThat(notices.given).containsExactly("2026-11-18 LATE_FIRST CANDIDATES");
    }

    @Test
    void saysNothingOfATaskThatIsClosed() {
        open(10).done("officer", RememberedProjects.NOW);

        sweepEveryDay(40);

        assertThat(notices.given).isEmpty();
    }

    private WorkItem open(int workingDays) {
        NewTask task = new NewTask(
                "1",
                RememberedProjects.CODE.businessKey(),
                null,
                "userTask_checkMandate",
                "formulation/check-mandate",
                null,
                null,
                Set.of(OFFICERS),
                true,
                workingDays);
        WorkSubject about = new WorkSubject("Title", "GHA", "IDEA", BigDecimal.ONE, "2026-1", "LIGHT");
        WorkingCalendar calendar = WorkingCalendar.mondayToFriday();
        Due due = Due.on(calendar.after(OPENED, workingDays), calendar);
        WorkItem item = new WorkItem(task, about, OPENED.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), due);
        item.expectNotice(NoticeCalendar.next(this.calendar.of(item, "2026-1"), LocalDate.MIN));
        notices.items.add(item);
        return item;
    }

    private void sweepEveryDay(int days) {
        OPENED.datesUntil(OPENED.plusDays(days))
                .map(day -> day.atTime(2, 30).toInstant(ZoneOffset.UTC))
                .forEach(sweeping::sweep);
    }

    private static final class RememberedNotices extends Notices {

        private final List<WorkItem> items = new ArrayList<>();
        private final List<Notice> all = new ArrayList<>();
        private final List<String> given = new ArrayList<>();

        @Override
        List<WorkItem> due(LocalDate today) {
            return items.stream()
                    .filter(WorkItem::isOpen)
                    .filter(item ->
                            item.nextNoticeOn() != null && !item.nextNoticeOn().isAfter(today))
                    .toList();
        }

        @Override
        boolean isGiven(WorkItem item, NoticeRule rule) {
            return all.stream()
                    .anyMatch(notice -> notice.kind() == rule.kind() && notice.recipient() == rule.recipient());
        }

        @Override
        void add(Notice notice) {
            all.add(notice);
            given.add(notice.givenOn() + " " + notice.kind() + " " + notice.recipient());
        }
    }

    private static final class OfferingEngine implements TaskEngine {

        private final List<String> offered = new ArrayList<>();

        @Override
        public void complete(String engineTaskId, GatewayInputs inputs) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void offer(String engineTaskId, Set<String> groups) {
            offered.addAll(groups);
        }

        @Override
        public void assign(String engineTaskId, String userName) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneTask extends TaskCatalogue {

        @Override
        public UserTask<?> byFormKey(String formKey) {
            return SimpleUserTask.of(
                    formKey,
                    RegisterRequest.class,
                    RegisterRequest.example(),
                    (task, command, actor) -> GatewayInputs.none());
        }
    }
}
