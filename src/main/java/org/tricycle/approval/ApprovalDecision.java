package org.tricycle.approval;

/** What the approving authority decides. */
public enum ApprovalDecision {
    APPROVE,
    /** The document goes back to formulation. */
    RETURN,
    /** The project ends. */
    REJECT
}
