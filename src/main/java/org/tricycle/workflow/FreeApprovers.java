package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import org.tricycle.approval.ApprovalLevel;
import org.tricycle.approval.Independence;
import org.tricycle.inbox.Duties;
import org.tricycle.organisation.Absences;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.Role;
import org.tricycle.organisation.Standings;
import org.tricycle.platform.Duty;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Finds out by what people hold, exercise and have done for a project whether somebody independent can decide on it. */
@ApplicationScoped
public class FreeApprovers implements Independence {

    private final Absences absences;
    private final Standings standings;
    private final Duties duties;
    private final Projects projects;

    @Inject
    FreeApprovers(Absences absences, Standings standings, Duties duties, Projects projects) {
        this.absences = absences;
        this.standings = standings;
        this.duties = duties;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FreeApprovers() {
        this.absences = null;
        this.standings = null;
        this.duties = null;
        this.projects = null;
    }

    @Override
    public boolean isAnybodyFree(ProjectCode code, ApprovalLevel level) {
        Role role = Role.valueOf(level.approver());
        Set<String> groups = Set.of(role.at(projects.get(code).country()), role.at(Role.EVERYWHERE));
        return absences.mayExercise(Authority.valueOf(role.name())).stream()
                .filter(person ->
                        !Collections.disjoint(groups, standings.of(person).groups()))
                .anyMatch(person -> duties.isFree(code.businessKey(), person, Duty.APPROVER));
    }
}
