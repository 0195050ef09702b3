package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.tricycle.audit.AuditLog;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.formulation.RevisingDocuments;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** The project manager or a programme officer asks for a change of a running project (R14.1, R14.2). */
@ApplicationScoped
@Transactional
public class RequestingRevisions {

    private static final List<Role> ASKING = List.of(Role.PROJECT_MANAGER, Role.PROGRAMME_OFFICER);

    private final Revisions revisions;
    private final FullReviews reviews;
    private final ProjectDocuments documents;
    private final RevisingDocuments revising;
    private final RevisionProcess process;
    private final Projects projects;
    private final ProjectAccess access;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public RequestingRevisions(
            Revisions revisions,
            FullReviews reviews,
            ProjectDocuments documents,
            RevisingDocuments revising,
            RevisionProcess process,
            Projects projects,
            ProjectAccess access,
            People people,
            AuditLog audit,
            Clock clock) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.documents = documents;
        this.revising = revising;
        this.process = process;
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RequestingRevisions() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Asks, and begins the judgement.
     *
     * @return the number of the revision in the project
     * @throws Refusal {@code unknown-project}, {@code revision-not-yours}, {@code revision-not-now}, {@code revision-open}, {@code full-review-open}, {@code project-terminating}, or
     *     naming every figure at fault
     */
    public int request(ProjectCode code, RequestRevision command, Actor actor) {
        Project project = projects.reserve(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        if (!mayRequest(project, actor)) {
            throw Refusal.forbidden("revision-not-yours");
        }
        return begin(project, command, actor);
    }

    /** Another revision is not decided yet. */
    boolean isUnderWay(ProjectCode code) {
        return revisions.open(code).isPresent();
    }

    /** Asks on behalf of a review or an evaluation, which decides that it is asked for. */
    public int propose(ProjectCode code, RequestRevision command, Actor actor) {
        return begin(projects.reserve(code), command, actor);
    }

    private int begin(Project project, RequestRevision command, Actor actor) {
        ProjectCode code = project.code();
        requireMoment(project, command.type());
        ProjectDocument current = documents.current(code);
        RequestGate.check(command, current);
        if (!command.type().isOfStatus() && command.type() != RevisionType.SUBSTANTIVE) {
            revising.check(code, command.change(), actor.person());
        }
        int number = revisions.of(code).size() + 1;
        revisions.add(new Revision(current, number, command, actor.person(), clock.instant()));
        projects.note(code, actor, "revision-requested", Integer.toString(number), "RevisionType." + command.type());
        audit.done(actor, code.businessKey().toString(), "RequestRevision", command.what());
        process.begin(code);
        return number;
    }

    private void requireMoment(Project project, RevisionType type) {
        ProjectCode code = project.code();
        if (!type.isPossibleAt(project.status())) {
            throw Refusal.conflict("revision-not-now", type, project.status());
        }
        if (revisions.open(code).isPresent()) {
            throw Refusal.conflict("revision-open", code);
        }
        if (reviews.isOpen(code) && !type.isOfStatus()) {
            throw Refusal.conflict("full-review-open", code);
        }
        if (revisions.isTerminating(code)) {
            throw Refusal.conflict("project-terminating", code);
        }
    }

    /** Project managers and programme officers of the project’s country ask, while it runs. */
    public boolean mayRequest(Project project, Actor actor) {
        Set<String> groups = people.get(actor.person()).groups();
        return ASKING.stream()
                .anyMatch(role ->
                        groups.contains(role.at(project.country())) || groups.contains(role.at(Role.EVERYWHERE)));
    }

    /** The figures as they stand. */
    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    public RequestRevision prefill(ProjectCode code) {
        ProjectDocument current = documents.current(code);
        return new RequestRevision(
                null, null, null, current.period().end(), current.budgetLines(), false, false, false, false, false);
    }
}
