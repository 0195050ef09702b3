package org.tricycle.revision;

import org.tricycle.project.ProjectCode;

/** The processes beside and behind a running project; {@code workflow} implements it. Calls join the caller’s transaction. */
public interface RevisionProcess {

    /** Starts the judgement of the revision just requested. */
    void begin(ProjectCode code);

    /** Interrupts the running implementation: what is open in it is taken away, and the termination begins. */
    void terminate(ProjectCode code);

    /** Ends the review of a suspension that is over, if one is open. */
    void endSuspensionReview(ProjectCode code);

    /** Ends everything that still runs for the project beside its cycle. */
    void endEverythingBeside(ProjectCode code);
}
