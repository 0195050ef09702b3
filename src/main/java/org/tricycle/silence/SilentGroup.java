package org.tricycle.silence;

import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/** The group that a task of a silence procedure belongs to. */
final class SilentGroup {

    private SilentGroup() {}

    /** @throws Refusal {@code task-without-group} */
    static Party of(OpenTask task) {
        return task.party().map(Party::valueOf).orElseThrow(() -> Refusal.conflict("task-without-group", task.id()));
    }
}
