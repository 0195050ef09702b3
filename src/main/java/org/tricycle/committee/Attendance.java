package org.tricycle.committee;

import org.tricycle.project.Party;

/**
 * How one valid seat attends a sitting.
 *
 * @param present its titular or a substitute is there, in the room or online
 * @param recused whoever fills it takes no part in the item
 */
public record Attendance(Party party, boolean present, boolean recused) {

    boolean counts() {
        return present && !recused;
    }
}
