package org.tricycle.partner;

import org.tricycle.project.ProjectCode;

/** The process in which a project waits for money; {@code workflow} implements it. Calls join the caller’s transaction. */
public interface PipelineProcess {

    /** Whether an offer would be heard now. */
    boolean isWaiting(ProjectCode code);

    /** An offer has come: the question who pays is asked again. */
    void offered(ProjectCode code);
}
