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
        return this == SUPPORT_WITH_COMMENTS || this == RESERVATION || this == OBJECTION;
    }

    /** The author answers it (R4.8); at the review an objection is answered by conciliation or by the approver instead (R4.13). */
    boolean needsAnswer(ParticipationStage point) {
        return needsText() && (this != OBJECTION || point != ParticipationStage.REVIEW);
    }
}
