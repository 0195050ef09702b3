package org.tricycle.partner;

/** Categories by which approvals are reported (seed 001, Annex 2). */
public enum DonorCategory {
    MULTI_BILATERAL,
    DIRECT_TRUST_FUND,
    FOUNDATION,
    PUBLIC_INSTITUTION,
    SOCIAL_PARTNER,
    PRIVATE_SECTOR,
    OTHER_NON_STATE,
    INTERNATIONAL_FINANCIAL_INSTITUTION,
    UNITED_NATIONS,
    EUROPEAN_UNION
}
