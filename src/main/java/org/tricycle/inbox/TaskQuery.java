package org.tricycle.inbox;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.PageRequest;
import org.tricycle.project.Status;

/**
 * What to list.
 *
 * @param search words in task, code or title of the subject; null for all
 */
public record TaskQuery(
        Scope scope,
        @Nullable String search,
        @Nullable String project,
        @Nullable Status stage,
        @Nullable String country,
        Order order,
        PageRequest page) {

    /** The same in another scope. */
    TaskQuery in(Scope other) {
        return new TaskQuery(other, search, project, stage, country, order, page);
    }

    /** Another page of the same list. */
    TaskQuery at(PageRequest other) {
        return new TaskQuery(scope, search, project, stage, country, order, other);
    }

    /** Whose tasks. */
    public enum Scope {
        /** Claimed by me. */
        MINE,
        /** Offered to my groups and not claimed. */
        GROUPS,
        /** Mine and my groups'; everything for an administrator or auditor. */
        ALL
    }

    /** By what to sort. */
    public enum Order {
        DUE("e.dueOn"),
        AGE("e.createdAt"),
        AMOUNT("e.amount desc"),
        PROJECT("e.businessKey"),
        TASK("e.element");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause + ", e.id";
        }
    }
}
