package org.tricycle.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Subjects;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Status;

/** Begins what has fallen due, each in a transaction of its own (R11.2, R11.5). */
@ApplicationScoped
@Transactional
public class BeginningObligations {

    private final Obligations obligations;
    private final Projects projects;
    private final Subjects subjects;
    private final ProcessStart processes;
    private final Clock clock;

    @Inject
    public BeginningObligations(
            Obligations obligations, Projects projects, Subjects subjects, ProcessStart processes, Clock clock) {
        this.obligations = obligations;
        this.projects = projects;
        this.subjects = subjects;
        this.processes = processes;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BeginningObligations() {
        this.obligations = null;
        this.projects = null;
        this.subjects = null;
        this.processes = null;
        this.clock = null;
    }

    /** Numbers of the obligations that are due, soonest first; those of a suspended project wait. */
    public List<Long> due(LocalDate today) {
        return obligations.due(today).stream()
                .filter(due -> due.kind().fate(status(due.subject()), due.detail()) != ObligationKind.Fate.WAIT)
                .map(Obligation::id)
                .toList();
    }

    /** Begins one obligation, or drops it when its project has ended meanwhile; one that is settled already stays as it is. */
    public void begin(long number) {
        BusinessKey subject = obligations.get(number).subject();
        subjects.reserve(subject);
        Obligation due = obligations.reserve(number);
        if (due.state() != Obligation.State.PLANNED) {
            return;
        }
        switch (due.kind().fate(status(subject), due.detail())) {
            case BEGIN -> begin(due, subject);
            case DROP -> due.dropped(clock.instant());
            case WAIT -> {}
        }
    }

    private void begin(Obligation due, BusinessKey subject) {
        due.begun(clock.instant());
        if (subject.isProject()) {
            projects.note(
                    ProjectCode.of(subject),
                    Actor.system(),
                    "obligation-begun",
                    Messages.key(due.kind()),
                    due.dueOn().toString());
        }
        Map<String, Object> variables =
                due.detail().isEmpty() ? Map.of() : Map.of(due.kind().variable(), due.detail());
        processes.start(due.kind().process(), subject, variables);
    }

    /** Null for what is no project. */
    private @Nullable Status status(BusinessKey subject) {
        return subject.isProject()
                ? projects.find(ProjectCode.of(subject)).map(Project::status).orElse(null)
                : null;
    }
}
