package org.tricycle.approval;

/** What raises the level of approval by one (R6.2). */
public enum RaisingReason {
    /** One group still objects after conciliation. */
    OBJECTION_STANDS,
    /** One group has no position. */
    GROUP_NOT_HEARD,
    /** The groups did not agree, for the second time. */
    GROUPS_DISAGREE,
    /** A body finds the proposal not acceptable. */
    OPINION_STANDS,
    /** Private business money pays. */
    PRIVATE_PARTNER,
    /** The approver lets a condition go. */
    CONDITION_WAIVED,
    /** The donor wants an agreement of its own wording. */
    NON_STANDARD_AGREEMENT,
    /** Every appraiser works in the field, as the approver does. */
    NO_OUTSIDE_APPRAISER;

    /** Raised by the consultation, so that the groups get an answer in writing (R6.5). */
    public boolean isOfTheGroups() {
        return this == OBJECTION_STANDS || this == GROUP_NOT_HEARD || this == GROUPS_DISAGREE;
    }
}
