package org.tricycle.consultation;

/** Why a group took no part or has no position. */
public enum AbsenceReason {
    NO_COMMON_POSITION,
    MORE_TIME_NEEDED,
    NOT_CONCERNED,
    ABSENT_AFTER_NOTICE,
    NO_VALID_MANDATE,
    DECLINED,
    /** Heard in the full review after a crisis fast track; nobody gives it, the service notes it (R4.16). */
    HEARD_LATER
}
