package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.tricycle.organisation.Grant;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Person;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.project.Project;

/** Who reads single reviews: those who appraise, endorse or approve the project, and the auditor; never a committee or a donor (rules.md §4). */
@ApplicationScoped
public class JudgesSight {

    private static final Set<Role> JUDGES = EnumSet.of(
            Role.APPRAISER,
            Role.LEAD_APPRAISER,
            Role.HEAD_OF_UNIT,
            Role.COUNTRY_DIRECTOR,
            Role.REGIONAL_DIRECTOR,
            Role.DIRECTOR_PARTNERSHIPS,
            Role.DEPUTY_DIRECTOR_GENERAL,
            Role.DIRECTOR_GENERAL,
            Role.AUDITOR);

    private final People people;

    @Inject
    public JudgesSight(People people) {
        this.people = people;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    JudgesSight() {
        this.people = null;
    }

    /** Whether the actor judges this project. */
    boolean covers(Project project, Actor actor) {
        return !actor.isSystem()
                && people.find(actor.person())
                        .filter(Person::active)
                        .map(person -> person.grants().stream().anyMatch(grant -> covers(grant, project)))
                        .orElse(false);
    }

    private static boolean covers(Grant grant, Project project) {
        return JUDGES.contains(grant.role())
                && Set.of(Role.EVERYWHERE, project.country(), project.leadUnit(), project.office())
                        .contains(grant.scope());
    }
}
