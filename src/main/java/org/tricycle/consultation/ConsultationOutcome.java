package org.tricycle.consultation;

/** What the positions of the groups come to (rules.md §2). */
public enum ConsultationOutcome {
    AGREED,
    AGREED_WITH_RESERVATIONS,
    /** One objection: conciliation is due. */
    CONCILIATION,
    /** One objection stands after conciliation: approval one level up. */
    ESCALATED,
    /** One group has no position: approval one level up. */
    INCOMPLETE,
    NOT_AGREED,
    /** Heard outside the review: answered and noted, and nothing depends on it. */
    NOTED
}
