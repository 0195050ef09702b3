package org.tricycle.consultation;

/** What a group can say about a proposal (rules.md §2). */
public enum Position {
    SUPPORT,
    SUPPORT_WITH_COMMENTS,
    /** Recorded, does not block. */
    RESERVATION,
    /** Blocks until it is handled. */
    OBJECTION,
    /** Never counted as support. */
    NO_POSITION;

    public boolean isSupport() {
        return this == SUPPORT || this == SUPPORT_WITH_COMMENTS;
    }

    boolean needsText() {
        return needsAnswer() || this == OBJECTION;
    }

    /** The author answers it before the record is sealed (R4.8); an objection is answered by conciliation or by the approver. */
    boolean needsAnswer() {
        return this == SUPPORT_WITH_COMMENTS || this == RESERVATION;
    }
}
