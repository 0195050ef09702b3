package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The days by which groups are heard, from the policy and the working calendar (R4.11). */
@ApplicationScoped
class HearingWindows {

    private final WindowPolicy policy;
    private final WorkingCalendar calendar;
    private final Projects projects;
    private final Clock clock;

    @Inject
    HearingWindows(WindowPolicy policy, WorkingCalendar calendar, Projects projects, Clock clock) {
        this.policy = policy;
        this.calendar = calendar;
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
        return calendar.after(today(), of(code, point).workingDays());
    }

    /** The day on which a window that is extended today closes. */
    LocalDate extended(ProjectCode code, ParticipationStage point) {
        return calendar.after(today(), of(code, point).extension());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
