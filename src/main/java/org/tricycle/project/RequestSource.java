package org.tricycle.project;

/** Where a request comes from (process.md step 0.1). */
public enum RequestSource {
    CONSTITUENT,
    COUNTRY_PROGRAMME,
    SUPERVISORY_REFERRAL,
    CONFERENCE,
    CRISIS,
    DONOR
}
