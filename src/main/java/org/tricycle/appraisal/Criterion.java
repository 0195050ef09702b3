package org.tricycle.appraisal;

/** What a proposal is judged by (rules.md §1). Weights are reference data. */
public enum Criterion {
    /** Relevance to programme, targets and policies. */
    A1,
    /** Tripartism and the demand of the constituents. */
    A2,
    /** International labour standards. */
    A3,
    /** Gender equality, non-discrimination, disability. */
    A4,
    /** Problem analysis and theory of change. */
    A5,
    /** Results matrix. */
    A6,
    /** Monitoring and evaluation. */
    A7,
    /** Budget and delivery plan. */
    A8,
    /** Management and capacity of the partners. */
    A9,
    /** Risks and safeguards. */
    A10,
    /** Sustainability and exit. */
    A11
}
