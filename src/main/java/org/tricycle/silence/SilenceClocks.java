package org.tricycle.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.project.Party;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The instants by which groups acknowledge and speak, from the policy and the country’s working calendar (R18.2, R18.3). */
@ApplicationScoped
public class SilenceClocks {

    private final SilenceProcedures procedures;
    private final SilencePolicy policy;
    private final WorkingCalendars calendars;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public SilenceClocks(
            SilenceProcedures procedures,
            SilencePolicy policy,
            WorkingCalendars calendars,
            Projects projects,
            Clock clock) {
        this.procedures = procedures;
        this.policy = policy;
        this.calendars = calendars;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SilenceClocks() {
        this(null, null, null, null, null);
    }

    /** The day that it is where the project works. */
    LocalDate today(ProjectCode code) {
        return dayOf(code, clock.instant());
    }

    /** The day that it was there. */
    LocalDate dayOf(ProjectCode code, Instant moment) {
        return calendar(projects.get(code)).dayOf(moment);
    }

    /** The last instant to acknowledge a notice that is given now. */
    public Instant acknowledgementDue(ProjectCode code) {
        Project project = projects.get(code);
        WorkingCalendar calendar = calendar(project);
        return calendar.endOf(calendar.after(today(code), terms(project).acknowledgement()));
    }

    /** The last instant to speak when the clock starts on the given day: the end of the last working day, never under the shortest time. */
    Instant expiry(ProjectCode code, LocalDate start) {
        Project project = projects.get(code);
        WorkingCalendar calendar = calendar(project);
        SilenceTerms terms = terms(project);
        Instant end = calendar.endOf(calendar.after(start, terms.window()));
        Instant earliest = clock.instant().plus(Duration.ofHours(terms.shortest()));
        return end.isBefore(earliest) ? earliest : end;
    }

    /** The last instant of a group whose clock runs. */
    public Instant expiresAt(ProjectCode code, Party party) {
        return procedures
                .current(code)
                .clock(party)
                .map(GroupClock::expiresAt)
                .orElseThrow(() -> new IllegalStateException("The clock of " + party + " does not run"));
    }

    private SilenceTerms terms(Project project) {
        return policy.terms(project.policyVersion());
    }

    private WorkingCalendar calendar(Project project) {
        return calendars.of(project.country());
    }
}
