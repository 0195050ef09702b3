package org.tricycle.approval;

import org.tricycle.project.ProjectCode;

/** Whether somebody may decide who has taken on no other duty for a project; {@code workflow} implements it. */
public interface Independence {

    /** Somebody holds the level's authority at the project, or exercises it as officer-in-charge, and is free to decide. */
    boolean isAnybodyFree(ProjectCode code, ApprovalLevel level);
}
