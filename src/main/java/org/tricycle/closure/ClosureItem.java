package org.tricycle.closure;

import org.tricycle.organisation.Role;

/** What is done before operations are closed (rules.md §7), each with the role that mends it when it is missing. */
public enum ClosureItem {
    OUTPUTS_REPORTED(Role.PROJECT_MANAGER),
    FINAL_REPORT_ACCEPTED(Role.PROGRAMME_OFFICER),
    EVALUATIONS_SUBMITTED(Role.EVALUATION_OFFICER),
    RECOMMENDATIONS_ANSWERED(Role.PROJECT_MANAGER),
    LESSONS_RECORDED(Role.PROGRAMME_OFFICER),
    ASSETS_TRANSFERRED(Role.PROJECT_MANAGER),
    DOCUMENTS_ARCHIVED(Role.PROJECT_OFFICER);

    private final Role owner;

    ClosureItem(Role owner) {
        this.owner = owner;
    }

    /** Whose task it is when it is missing. */
    public Role owner() {
        return owner;
    }
}
