package org.tricycle.consultation;

/** How far a consultation has come. */
public enum ConsultationState {
    /** Groups are filing their positions. */
    HEARING,
    /** One group objects and conciliation is due. */
    CONCILIATION,
    /** The policy has said what the positions come to. */
    CONCLUDED,
    /** The record is in the decision register and never changes. */
    SEALED,
    /** Answered and in the participation ledger; how a consultation outside the review ends. */
    NOTED
}
