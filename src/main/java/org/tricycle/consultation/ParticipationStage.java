package org.tricycle.consultation;

import org.tricycle.platform.OpenTask;

/** Where in its life a project hears the groups (seed 001 §67, §305). */
public enum ParticipationStage {
    NEEDS,
    DESIGN,
    REVIEW,
    IMPLEMENTATION,
    MONITORING,
    EVALUATION;

    /** The point at which a task's consultation is held; the review unless the task says otherwise. */
    static ParticipationStage of(OpenTask task) {
        return task.detail() == null ? REVIEW : valueOf(task.detail());
    }
}
