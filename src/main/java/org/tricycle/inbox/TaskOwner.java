package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Role;
import org.tricycle.project.Party;

/** Whose a task is; decides whom a late one concerns (R10.9). */
public enum TaskOwner {
    OFFICE,
    GOVERNMENT,
    EMPLOYERS,
    WORKERS,
    /** The chair of a committee, a donor, an evaluator: neither the Office nor one group. */
    OUTSIDE;

    private static final Set<Role> OUTSIDERS = Set.of(Role.COMMITTEE_CHAIR, Role.DONOR, Role.EVALUATOR);
    private static final String SPOKESPERSON = "_SPOKESPERSON";

    /** A task that any group of constituents or an outsider may answer is not the Office's own. */
    static TaskOwner of(@Nullable Party party, Set<String> groups) {
        if (party != null) {
            return valueOf(party.name());
        }
        TaskOwner owner = OFFICE;
        for (String group : groups) {
            String role = group.substring(0, group.indexOf('@'));
            if (role.endsWith(SPOKESPERSON)) {
                return valueOf(role.substring(0, role.length() - SPOKESPERSON.length()));
            } else if (OUTSIDERS.contains(Role.valueOf(role))) {
                owner = OUTSIDE;
            }
        }
        return owner;
    }
}
