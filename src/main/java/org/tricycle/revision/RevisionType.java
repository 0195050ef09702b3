package org.tricycle.revision;

import org.tricycle.project.Status;

/** What a revision is asked to do (rules.md §5). */
public enum RevisionType {
    /** The same lines at other times. */
    REPHASING,
    /** Money moves between lines. */
    BUDGET_SHIFT,
    /** More time for the same money. */
    EXTENSION,
    /** Results, total, countries or partners change. */
    SUBSTANTIVE,
    SUSPENSION,
    RESUMPTION,
    TERMINATION;

    /** It changes where the project stands, not its figures. */
    public boolean isOfStatus() {
        return this == SUSPENSION || this == RESUMPTION || this == TERMINATION;
    }

    /** Whether it can be asked for at a status. */
    boolean isPossibleAt(Status status) {
        return switch (this) {
            case SUSPENSION -> status == Status.ACTIVE;
            case RESUMPTION -> status == Status.SUSPENDED;
            case REPHASING, BUDGET_SHIFT, EXTENSION, SUBSTANTIVE, TERMINATION -> status.isRunning();
        };
    }
}
