package org.tricycle.approval;

/** What raises the level of approval by one (R6.2). */
public enum RaisingReason {
    /** One group still objects after conciliation. */
    OBJECTION_STANDS,
    /** One group has no position. */
    GROUP_NOT_HEARD,
    /** The groups did not agree, for the second time. */
    GROUPS_DISAGREE
}
