package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The days by which groups are heard, from the policy and the working calendar (R4.11). */
@ApplicationScoped
class HearingWindows {

    private final WindowPolicy policy;
    private final WorkingCalendars calendars;
    private final Projects projects;
    private final Clock clock;

    @Inject
    HearingWindows(WindowPolicy policy, WorkingCalendars calendars, Projects projects, Clock clock) {
        this.policy = policy;
        this.calendars = calendars;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    HearingWindows() {
        this(null, null, null, null);
    }

    HearingWindow of(ProjectCode code, ParticipationStage point) {
        Project project = projects.get(code);
        return policy.window(point, project.track(), project.policyVersion());
    }

    /** The earliest day on which a window that opens today may close. */
    LocalDate closing(ProjectCode code, ParticipationStage point) {
        return calendar(code).after(today(code), of(code, point).workingDays());
    }

    /** The day on which a window that is extended today closes. */
    LocalDate extended(ProjectCode code, ParticipationStage point) {
        return calendar(code).after(today(code), of(code, point).extension());
    }

    /** The earliest day on which a committee may sit that is called today. */
    LocalDate sitting(ProjectCode code, ParticipationStage point) {
        return calendar(code).after(today(code), of(code, point).sittingNotice());
    }

    /** The day on which a window closes that a sitting recorded today opens. */
    LocalDate afterSitting(ProjectCode code, ParticipationStage point) {
        return calendar(code).after(today(code), of(code, point).absentWindow());
    }

    /** The moment at which a day begins where the project works. */
    Instant startOf(ProjectCode code, LocalDate day) {
        return calendar(code).startOf(day);
    }

    /** The day that it is where the project works. */
    LocalDate today(ProjectCode code) {
        return calendar(code).dayOf(clock.instant());
    }

    /** The moment at which a window that closes on a day is over where the project works. */
    Instant endOf(ProjectCode code, LocalDate day) {
        return calendar(code).endOf(day);
    }

    private WorkingCalendar calendar(ProjectCode code) {
        return calendars.of(projects.get(code).country());
    }
}
