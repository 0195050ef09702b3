package org.tricycle.schedule;

import org.jspecify.annotations.Nullable;
import org.tricycle.project.Status;

/** What can fall due by itself, with the process it begins and the process variable that its detail fills. */
public enum ObligationKind {
    /** The groups are heard at a later point; the detail names the point (rules.md §2; process.md §3.7). */
    CONSULTATION("tripartite-consultation", "consultationPoint"),
    /** An evaluation before or after the end; the detail names its kind, {@code EX_POST} for one after the end (rules.md §6). */
    EVALUATION("evaluation", "evaluationKind"),
    /** Appraisal and consultation made up for after a crisis fast track (process.md P15). */
    FULL_REVIEW("full-review", "reviewReason"),
    /** The full review is not over within its time; the detail names the bottleneck (process.md P15). */
    FULL_REVIEW_ALARM("bottleneck", "bottleneckSource"),
    /** A partner’s clearance runs out (rules.md §4). */
    CLEARANCE_RECHECK("partner-clearance", "clearanceReason"),
    /** Start-up is not over ninety days after the signature (process.md §3.6); the detail names the bottleneck. */
    START_UP_ALARM("bottleneck", "bottleneckSource"),
    /** A report of an evaluation is thirty days late (process.md P7); the detail names the bottleneck. */
    EVALUATION_ALARM("bottleneck", "bottleneckSource"),
    /** A suspension is reviewed every three months (process.md §3.7). */
    SUSPENSION_REVIEW("suspension-review", "suspensionReason"),
    /** Hand-over and the next phase are prepared six months before the end (process.md §3.7). */
    EXIT_PREPARATION("exit-preparation", "exitReason"),
    /** Recommendations are followed up half-yearly until done (rules.md §6). */
    FOLLOW_UP("recommendation-follow-up", "followUpReason");

    /** What becomes of an obligation whose day has come. */
    enum Fate {
        BEGIN,
        /** The project is suspended or not yet started up; it begins once the project is active. */
        WAIT,
        /** The project has ended. */
        DROP
    }

    /** The detail of an evaluation that takes place after the end. */
    private static final String EX_POST = "EX_POST";

    private final String process;
    private final String variable;

    ObligationKind(String process, String variable) {
        this.process = process;
        this.variable = variable;
    }

    /** Id of the process that it begins. */
    public String process() {
        return process;
    }

    /**
     * What becomes of an obligation of this kind whose day has come (R11.5).
     *
     * @param status where the project stands, or null when it is about no project
     */
    Fate fate(@Nullable Status status, String detail) {
        if (status == null) {
            return Fate.BEGIN;
        } else if (status.isEnd()) {
            return outlives(detail) ? Fate.BEGIN : Fate.DROP;
        } else if (this == EXIT_PREPARATION && status.compareTo(Status.OPERATIONALLY_COMPLETE) >= 0) {
            return Fate.DROP;
        }
        return waits(status) ? Fate.WAIT : Fate.BEGIN;
    }

    /** Nothing but its review goes on in a suspended project, nothing but the alarm in one that has not started up. */
    private boolean waits(Status status) {
        return (status == Status.SUSPENDED && this != SUSPENSION_REVIEW)
                || (status == Status.AGREED && this != START_UP_ALARM);
    }

    private boolean outlives(String detail) {
        return this == FOLLOW_UP || (this == EVALUATION && detail.equals(EX_POST));
    }

    /** Name of the process variable that the detail fills. */
    public String variable() {
        return variable;
    }
}
