package org.tricycle.evaluation;

/** How far an evaluation has come. */
public enum EvaluationState {
    /** An evaluator is at work. */
    APPOINTED,
    /** Submitted; recommendations wait for management's response. */
    SUBMITTED,
    /** Every recommendation is answered. */
    ANSWERED
}
