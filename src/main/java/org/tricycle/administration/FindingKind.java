package org.tricycle.administration;

/** In what engine, work items and projects can disagree (R13.5). */
public enum FindingKind {
    /** The inbox offers what the engine does not wait for. */
    WORK_ITEM_WITHOUT_TASK,
    /** The engine waits for what nobody finds in the inbox. */
    TASK_WITHOUT_WORK_ITEM,
    ASSIGNEE_DIFFERS,
    CANDIDATES_DIFFER,
    /** A token waits where the project's status does not allow it. */
    TOKEN_OUT_OF_PLACE,
    /** A project that has not ended, and no cycle that carries it on. */
    PROJECT_WITHOUT_PROCESS,
    ENDED_PROJECT_STILL_RUNNING,
    WORK_ITEM_WITHOUT_PROJECT,
    PROCESS_WITHOUT_PROJECT,
    /** The same for what is neither a project nor anything else that is known. */
    WORK_ITEM_WITHOUT_SUBJECT,
    PROCESS_WITHOUT_SUBJECT,
    /** A step failed and waits for a repair. */
    OPEN_INCIDENT
}
