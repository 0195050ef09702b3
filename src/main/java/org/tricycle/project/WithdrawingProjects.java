package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Withdraws projects that are not yet approved (R1.3). */
@ApplicationScoped
@Transactional
public class WithdrawingProjects {

    private final Projects projects;
    private final ProjectCycleProcess cycle;
    private final People people;
    private final ProjectAccess access;
    private final AuditLog audit;

    @Inject
    public WithdrawingProjects(
            Projects projects, ProjectCycleProcess cycle, People people, ProjectAccess access, AuditLog audit) {
        this.projects = projects;
        this.cycle = cycle;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WithdrawingProjects() {
        this.projects = null;
        this.cycle = null;
        this.people = null;
        this.access = null;
        this.audit = null;
    }

    /**
     * Withdraws a project; its open tasks are taken away.
     *
     * @throws Refusal {@code unknown-project}, {@code withdrawal-not-yours} unless the actor is a project officer, {@code withdrawal-too-late} once it is approved
     */
    public void withdraw(ProjectCode code, WithdrawProject command, Actor actor) {
        Project project = projects.reserve(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        if (!mayWithdraw(project, actor)) {
            throw Refusal.forbidden("withdrawal-not-yours");
        }
        if (!cycle.isPreparing(code) || !project.status().allows(Status.WITHDRAWN)) {
            throw Refusal.conflict("withdrawal-too-late", project.status());
        }
        projects.advance(code, Status.WITHDRAWN, actor, "project-withdrawn", command.reason());
        audit.done(actor, code.businessKey().toString(), "WithdrawProject", command.reason());
        cycle.withdrawn(code);
    }

    /** Project officers of the project's country withdraw it. */
    public boolean mayWithdraw(Project project, Actor actor) {
        return people.get(actor.person()).groups().stream()
                .anyMatch(group -> group.equals(Role.PROJECT_OFFICER.at(project.country()))
                        || group.equals(Role.PROJECT_OFFICER.at(Role.EVERYWHERE)));
    }
}
