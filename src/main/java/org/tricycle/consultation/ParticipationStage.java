package org.tricycle.consultation;

/** Where in its life a project hears the groups (seed 001 §67, §305). */
public enum ParticipationStage {
    NEEDS,
    DESIGN,
    REVIEW,
    IMPLEMENTATION,
    MONITORING,
    EVALUATION
}
