package org.tricycle.committee;

/** How whoever fills a seat attends a sitting; being there remotely counts like being there in person (rules.md §2 Quorum). */
public enum Presence {
    IN_PERSON,
    REMOTELY,
    ABSENT
}
