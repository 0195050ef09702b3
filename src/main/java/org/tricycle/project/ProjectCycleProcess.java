package org.tricycle.project;

/** The process that carries a project through its cycle; {@code workflow} implements it. Calls join the caller's transaction. */
public interface ProjectCycleProcess {

    /** Starts the cycle of a registered project and runs it to its first user task. */
    void begin(ProjectCode code);

    /** Whether the project is still in the part before approval, from which it may be withdrawn. */
    boolean isPreparing(ProjectCode code);

    /** Ends the part before approval; open tasks are taken away. */
    void withdrawn(ProjectCode code);

    /** Version tag of the decision tables that new projects are judged by. */
    String policyVersion();
}
