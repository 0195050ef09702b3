package org.tricycle.approval;

/** What the approving authority decides. */
public enum ApprovalDecision {
    APPROVE,
    /** Approved with an amendment in words, which is sealed with the rest. */
    APPROVE_AMENDED,
    /** The conditions before signature are met first, then it is decided again. */
    CONDITIONS_FIRST,
    /** The document goes back to formulation. */
    RETURN,
    /** Open to appeal; the project ends when the rejection is final. */
    REJECT;

    /** The project may go on once the funds are certified. */
    public boolean isApproval() {
        return this == APPROVE || this == APPROVE_AMENDED;
    }
}
