package org.tricycle.demo;

import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.TaskRow;
import org.tricycle.project.Status;

/**
 * Where the demonstration leaves a project for whoever looks at it.
 *
 * @param task name of the user task that stays open; empty when the project has come to an end
 * @param stage status at which it stays open, or null for any
 * @param answered how often the task is answered before
 * @param leaves how many of the task stay open where several people answer it
 */
record Stop(String task, @Nullable Status stage, int answered, int leaves) {

    /** Nothing stays open: the project comes to an end. */
    static final Stop NEVER = new Stop("", null, 0, 0);

    /** Before the task is answered for the first time. */
    static Stop at(String task) {
        return new Stop(task, null, 0, Integer.MAX_VALUE);
    }

    /** Only at this status. */
    Stop in(Status status) {
        return new Stop(task, status, answered, leaves);
    }

    /** After so many answers. */
    Stop after(int answers) {
        return new Stop(task, stage, answers, leaves);
    }

    /** When so many of the people who are asked have yet to answer. */
    Stop leaving(int open) {
        return new Stop(task, stage, answered, open);
    }

    /**
     * Whether this task stays open.
     *
     * @param answers how often it was answered before
     * @param open how many of it are open
     */
    boolean keeps(TaskRow row, int answers, int open) {
        return row.name().equals(task)
                && (stage == null || stage == row.stage())
                && answers >= answered
                && open <= leaves;
    }
}
