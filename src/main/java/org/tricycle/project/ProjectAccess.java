package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.tricycle.organisation.Grant;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;

/** Decides once, for pages and API alike, who sees which project and which part of it (R1.6, R1.7); everything else does not exist for them. */
@ApplicationScoped
public class ProjectAccess {

    private final People people;

    @Inject
    public ProjectAccess(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectAccess() {
        this.people = null;
    }

    /**
     * Lets the actor see a part of a project.
     *
     * @throws Refusal {@code unknown-project} for somebody who may not know of it
     */
    public void require(Project project, Sight.Part part, Actor actor) {
        if (!sight(actor).covers(project, part)) {
            throw Refusal.notFound("unknown-project", project.code());
        }
    }

    /** Whether {@link #require} would let the actor through. */
    public boolean allows(Project project, Sight.Part part, Actor actor) {
        return sight(actor).covers(project, part);
    }

    /** Which projects the actor sees; the product itself sees all. */
    public Sight sight(Actor actor) {
        if (actor.isSystem()) {
            return new Sight(true, Set.of(), Set.of());
        }
        return people.find(actor.person())
                .filter(Person::active)
                .map(ProjectAccess::sight)
                .orElseGet(() -> new Sight(false, Set.of(), Set.of()));
    }

    private static Sight sight(Person person) {
        Set<String> countries = new HashSet<>();
        Set<String> donors = new HashSet<>();
        for (Grant grant : person.grants()) {
            (grant.role() == Role.DONOR ? donors : countries).add(grant.scope());
        }
        boolean everywhere =
                countries.contains(Role.EVERYWHERE) || person.has(Role.ADMINISTRATOR) || person.has(Role.AUDITOR);
        return new Sight(everywhere, countries, donors);
    }
}
