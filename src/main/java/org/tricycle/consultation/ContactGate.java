package org.tricycle.consultation;

import org.tricycle.platform.Refusal;

/** What came of turning to a silent group is said in full (R4.12). */
final class ContactGate {

    private ContactGate() {}

    /**
     * Lets a complete account pass.
     *
     * @param extended the group was given more time before
     * @param absentTwice the group was absent from two sittings and had its written window
     * @throws Refusal for more time a second time or after two absences, for no position without a reason, or for a reason that is only the service’s
     */
    static void check(ContactGroup command, boolean extended, boolean absentTwice) {
        if (command.outcome() == ContactOutcome.MORE_TIME && extended) {
            throw Refusal.invalid("/outcome", "violation.extended-before");
        }
        if (command.outcome() == ContactOutcome.MORE_TIME && absentTwice) {
            throw Refusal.invalid("/outcome", "violation.absent-twice");
        }
        if (command.outcome() == ContactOutcome.NO_POSITION && command.reason() == null) {
            throw Refusal.invalid("/reason", "violation.absence-reason-missing");
        }
        if (command.reason() == AbsenceReason.HEARD_LATER) {
            throw Refusal.invalid("/reason", "violation.absence-reason-of-crisis");
        }
    }
}
