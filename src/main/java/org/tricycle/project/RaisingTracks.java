package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.tricycle.audit.AuditLog;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Raises the track of projects; nobody lowers it (R1.14). */
@ApplicationScoped
@Transactional
public class RaisingTracks {

    /** The groups, the bureaux and everybody who approves. */
    private static final Set<Role> RAISERS = Set.of(
            Role.GOVERNMENT_SPOKESPERSON,
            Role.EMPLOYERS_SPOKESPERSON,
            Role.WORKERS_SPOKESPERSON,
            Role.ACT_EMP_SPECIALIST,
            Role.ACTRAV_SPECIALIST,
            Role.COUNTRY_DIRECTOR,
            Role.REGIONAL_DIRECTOR,
            Role.DIRECTOR_PARTNERSHIPS,
            Role.DEPUTY_DIRECTOR_GENERAL,
            Role.DIRECTOR_GENERAL);

    private final Projects projects;
    private final ProjectAccess access;
    private final People people;
    private final AuditLog audit;

    @Inject
    public RaisingTracks(Projects projects, ProjectAccess access, People people, AuditLog audit) {
        this.projects = projects;
        this.access = access;
        this.people = people;
        this.audit = audit;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RaisingTracks() {
        this(null, null, null, null);
    }

    /**
     * Raises the track; every step from now on follows the new one.
     *
     * @throws Refusal {@code unknown-project}, {@code raising-not-yours} unless the actor speaks for a group or a bureau or approves, {@code track-settled} once
     *     the project has ended, {@code track-not-raised} unless the wanted track asks for more
     */
    public void raise(ProjectCode code, RaiseTrack command, Actor actor) {
        Project project = projects.reserve(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        if (!mayRaise(project, actor)) {
            throw Refusal.forbidden("raising-not-yours");
        }
        if (project.status().isEnd()) {
            throw Refusal.conflict("track-settled", project.status());
        }
        Track before = project.track();
        project.raise(command.track());
        projects.note(code, actor, "track-raised", "Track." + before, "Track." + command.track(), command.reason());
        audit.done(actor, code.businessKey().toString(), "RaiseTrack", command.track() + ": " + command.reason());
    }

    /** Whoever speaks for a group or a bureau or approves, at the project’s country or everywhere. */
    public boolean mayRaise(Project project, Actor actor) {
        Set<String> groups = people.get(actor.person()).groups();
        return RAISERS.stream()
                .anyMatch(role ->
                        groups.contains(role.at(project.country())) || groups.contains(role.at(Role.EVERYWHERE)));
    }
}
