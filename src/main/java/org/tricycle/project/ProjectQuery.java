package org.tricycle.project;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.PageRequest;

/**
 * Which projects to list.
 *
 * @param search words in code, title or theme; null for all
 * @param waiting only projects in the pipeline
 */
public record ProjectQuery(
        @Nullable String search,
        @Nullable Status status,
        @Nullable String country,
        @Nullable String donor,
        boolean waiting,
        Order order,
        PageRequest page) {

    /** Another page of the same list. */
    ProjectQuery at(PageRequest other) {
        return new ProjectQuery(search, status, country, donor, waiting, order, other);
    }

    /** By what to sort. */
    public enum Order {
        CODE("e.code"),
        TITLE("e.title"),
        BUDGET("e.budget desc"),
        STATUS("e.status"),
        NEWEST("e.registeredAt desc");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause + ", e.code";
        }
    }
}
