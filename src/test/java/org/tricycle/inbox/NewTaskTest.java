package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.ProjectCode;

class NewTaskTest {

    private static final String CODE = "GHA/26/01/NLD";
    private static final BusinessKey PARTNER = new BusinessKey("partner", "ACME");
    private static final WorkSubject PROJECT =
            new WorkSubject("Decent work", "GHA", "APPRAISAL", BigDecimal.TEN, "2026-1", "LIGHT");

    @Test
    void isShownAtTheProjectItIsAbout() {
        TaskRow row = row(BusinessKey.ofProject(CODE), null, PROJECT);

        assertThat(row.project()).isEqualTo(CODE);
        assertThat(row.code()).isEqualTo(CODE);
        assertThat(row.stage()).hasToString("APPRAISAL");
    }

    @Test
    void isShownAtTheProjectItIsNamedForToo() {
        assertThat(task(PARTNER, CODE).projectCode()).isEqualTo(new ProjectCode(CODE));
    }

    @Test
    void hasASubjectWithoutAProject() {
        TaskRow row = row(PARTNER, null, WorkSubject.of("Acme", "NLD"));

        assertThat(row.project()).isNull();
        assertThat(row.subject()).isEqualTo("partner:ACME");
        assertThat(row.code()).isEqualTo("ACME");
        assertThat(row.title()).isEqualTo("Acme");
        assertThat(row.stage()).isNull();
        assertThat(row.amount()).isNull();
    }

    private static TaskRow row(BusinessKey subject, @Nullable String project, WorkSubject about) {
        return TaskRow.of(
                new WorkItem(
                        task(subject, project),
                        about,
                        Instant.EPOCH,
                        Due.on(LocalDate.EPOCH, WorkingCalendar.mondayToFriday())),
                null);
    }

    private static NewTask task(BusinessKey subject, @Nullable String project) {
        return new NewTask(
                "1",
                subject,
                project,
                "userTask_clearPartner",
                "partner/clear-partner",
                null,
                null,
                Set.of(),
                true,
                10);
    }
}
