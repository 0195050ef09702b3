package org.tricycle.evaluation;

/** By what a project is evaluated (rules.md §6). */
public enum EvaluationCriterion {
    RELEVANCE,
    COHERENCE,
    EFFECTIVENESS,
    EFFICIENCY,
    IMPACT,
    SUSTAINABILITY
}
