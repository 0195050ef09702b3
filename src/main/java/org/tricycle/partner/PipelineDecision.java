package org.tricycle.partner;

/** What the review of a waiting project decides. */
public enum PipelineDecision {
    KEEP,
    WITHDRAW
}
