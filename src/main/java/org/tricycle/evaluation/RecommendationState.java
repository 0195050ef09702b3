package org.tricycle.evaluation;

/** How far an action on a recommendation has come (R8.15). */
public enum RecommendationState {
    UNDER_WAY,
    DONE,
    /** What it asked for makes no sense any more; the reason is kept. */
    EXPIRED
}
