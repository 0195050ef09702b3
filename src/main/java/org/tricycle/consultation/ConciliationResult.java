package org.tricycle.consultation;

/** How an objection was met in conciliation. */
public enum ConciliationResult {
    REVISED_TEXT,
    REASONED_REPLY
}
