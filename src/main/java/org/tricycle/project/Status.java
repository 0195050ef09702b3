package org.tricycle.project;

import java.util.Set;

/** Where a project stands (rules.md §7), with the IATI activity status it is published under. */
public enum Status {
    IDEA(1),
    CONCEPT(1),
    FORMULATION(1),
    APPRAISAL(1),
    CONSULTATION(1),
    APPROVAL(1),
    AGREED(1),
    ACTIVE(2),
    SUSPENDED(6),
    OPERATIONALLY_COMPLETE(3),
    OPERATIONALLY_CLOSED(3),
    FINANCIALLY_CLOSED(4),
    REJECTED(5),
    WITHDRAWN(5),
    CANCELLED(5),
    TERMINATED(4);

    private static final Set<Status> EXITS = Set.of(FINANCIALLY_CLOSED, REJECTED, WITHDRAWN, CANCELLED, TERMINATED);

    private final int activityStatus;

    Status(int activityStatus) {
        this.activityStatus = activityStatus;
    }

    /** Code of IATI list ActivityStatus. */
    public int activityStatus() {
        return activityStatus;
    }

    /** Nothing follows. */
    public boolean isEnd() {
        return EXITS.contains(this);
    }

    /** Before the approving authority has said yes. */
    public boolean isBeforeAgreement() {
        return compareTo(AGREED) < 0;
    }

    /** From the signed agreement on, the donor sees its project (rules.md §4). */
    public boolean isSharedWithDonor() {
        return !isBeforeAgreement() && this != REJECTED && this != WITHDRAWN;
    }

    /** Between activation and the end of operations. */
    public boolean isRunning() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** A step of judging a document, whether of a new project or of a revised one. */
    boolean isOfJudgement() {
        return isBeforeAgreement() || this == REJECTED || this == WITHDRAWN;
    }

    /** Whether a project may go from here to there. */
    public boolean allows(Status next) {
        return switch (next) {
            case IDEA -> false;
            case CONCEPT -> this == IDEA;
            case FORMULATION -> this == CONCEPT || this == APPRAISAL || this == CONSULTATION || this == APPROVAL;
            case APPRAISAL -> this == FORMULATION;
            case CONSULTATION -> this == APPRAISAL;
            case APPROVAL -> this == CONSULTATION;
            case AGREED -> this == APPROVAL;
            case ACTIVE -> this == AGREED || this == SUSPENDED;
            case SUSPENDED -> this == ACTIVE;
            case OPERATIONALLY_COMPLETE -> this == ACTIVE;
            case OPERATIONALLY_CLOSED -> this == OPERATIONALLY_COMPLETE;
            case FINANCIALLY_CLOSED -> this == OPERATIONALLY_CLOSED;
            case REJECTED, WITHDRAWN -> isBeforeAgreement();
            case CANCELLED -> this == APPROVAL || this == AGREED;
            case TERMINATED -> this == ACTIVE || this == SUSPENDED;
        };
    }
}
