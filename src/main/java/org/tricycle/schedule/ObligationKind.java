package org.tricycle.schedule;

/** What can fall due by itself, with the process it begins and the process variable that its detail fills. */
public enum ObligationKind {
    /** The groups are heard at a later point; the detail names the point (rules.md §2; process.md §3.7). */
    CONSULTATION("tripartite-consultation", "consultationPoint"),
    /** An evaluation before or after the end; the detail names its kind (rules.md §6). */
    EVALUATION("evaluation", "evaluationKind"),
    /** Appraisal and consultation made up for after a crisis fast track (process.md P15). */
    FULL_REVIEW("full-review", "reviewReason"),
    /** A partner’s clearance runs out (rules.md §4). */
    CLEARANCE_RECHECK("partner-clearance", "clearanceReason"),
    /** Start-up is not over ninety days after the signature (process.md §3.6); the detail names the bottleneck. */
    START_UP_ALARM("bottleneck", "bottleneckSource"),
    /** A suspension is reviewed every three months (process.md §3.7). */
    SUSPENSION_REVIEW("suspension-review", "suspensionReason"),
    /** Hand-over and the next phase are prepared six months before the end (process.md §3.7). */
    EXIT_PREPARATION("exit-preparation", "exitReason"),
    /** Recommendations are followed up half-yearly until done (rules.md §6). */
    FOLLOW_UP("recommendation-follow-up", "followUpReason");

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

    /** Name of the process variable that the detail fills. */
    public String variable() {
        return variable;
    }
}
