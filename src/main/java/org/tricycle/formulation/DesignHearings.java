package org.tricycle.formulation;

import org.tricycle.project.ProjectCode;

/** Whether the groups were heard on the design of a project; {@code consultation} implements it (R2.20). */
public interface DesignHearings {

    /** No employers’ or workers’ organisation has taken a position on the design yet. */
    boolean isDue(ProjectCode code);
}
