package org.tricycle.partner;

/** Ways in which money reaches a project (rules.md §4; seed 003 §30). */
public enum FundingModality {
    PROJECT_FUNDING,
    /** Regular budget supplementary account. */
    RBSA,
    OUTCOME_BASED,
    COUNTRY_PROGRAMME_CORE,
    FLAGSHIP_BASED,
    MULTI_DONOR_TRUST_FUND,
    /** Regular budget. */
    RB,
    /** Regular budget for technical cooperation. */
    RBTC,
    DIRECT_TRUST_FUND
}
