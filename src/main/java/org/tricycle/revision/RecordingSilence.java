package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.implementation.RunningPeriod;
import org.tricycle.implementation.RunningPeriods;
import org.tricycle.organisation.WorkingCalendar;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The committee’s secretary records how a silence procedure went (R14.7). */
@ApplicationScoped
@Transactional
public class RecordingSilence {

    private final Revisions revisions;
    private final ProjectDocuments documents;
    private final RunningPeriods periods;
    private final WorkingCalendars calendars;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public RecordingSilence(
            Revisions revisions,
            ProjectDocuments documents,
            RunningPeriods periods,
            WorkingCalendars calendars,
            Projects projects,
            Clock clock) {
        this.revisions = revisions;
        this.documents = documents;
        this.periods = periods;
        this.calendars = calendars;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RecordingSilence() {
        this(null, null, null, null, null, null);
    }

    /**
     * Records.
     *
     * @return {@code silenceResult}
     * @throws Refusal naming every field at fault
     */
    public GatewayInputs record(OpenTask task, RecordSilenceProcedure command, Actor actor) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        check(project, command);
        String hash = documents.current(project.code()).hash();
        String account = "%s – %s (%s), %s, SHA-256 %s. %s"
                .formatted(
                        command.noticedOn(),
                        command.expiresOn(),
                        command.timeZone(),
                        command.channel(),
                        hash,
                        Objects.requireNonNullElse(command.remark(), ""));
        Ruling ruling = new Ruling(
                "recordSilenceProcedure",
                "SilenceResult." + command.result(),
                account.strip(),
                actor.person(),
                clock.instant());
        Revision revision = revisions.current(project.code());
        revision.ruled(ruling, false);
        projects.note(
                project.code(),
                actor,
                "silence-recorded",
                Integer.toString(revision.number()),
                "SilenceResult." + command.result());
        return GatewayInputs.of("silenceResult", command.result());
    }

    private void check(Project project, RecordSilenceProcedure command) {
        List<Violation> faults = new ArrayList<>();
        int shortest = periods.length(RunningPeriod.SHORTEST_SILENCE_DAYS, project.policyVersion());
        if (command.expiresOn().isBefore(command.noticedOn().plusDays(shortest))) {
            faults.add(Violation.at("/expiresOn", "violation.silence-too-short", shortest));
        }
        boolean spoken = command.result() != SilenceResult.NO_OBJECTION;
        if (!spoken
                && command.expiresOn().isAfter(calendars.of(project.country()).dayOf(clock.instant()))) {
            faults.add(Violation.at("/expiresOn", "violation.silence-not-over"));
        }
        if (spoken && (command.remark() == null || command.remark().isBlank())) {
            faults.add(Violation.at("/remark", "violation.silence-breaker-missing"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /** Noticed today, with the usual time to object. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public RecordSilenceProcedure prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        WorkingCalendar calendar = calendars.of(project.country());
        LocalDate today = calendar.dayOf(clock.instant());
        int days = periods.length(RunningPeriod.SILENCE_WORKING_DAYS, project.policyVersion());
        return new RecordSilenceProcedure(today, calendar.after(today, days), null, null, null, null);
    }
}
