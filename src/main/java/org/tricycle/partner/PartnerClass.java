package org.tricycle.partner;

/** Classes of partners, from which the track of their clearance follows (rules.md §4). */
public enum PartnerClass {
    /** A government or its development agency. */
    PUBLIC_DONOR,
    /** United Nations, an international financial institution or the European Union. */
    MULTILATERAL,
    /** A recognised employers’ or workers’ organisation. */
    SOCIAL_PARTNER,
    /** A foundation that seeks no profit, or a public institution. */
    NON_PROFIT,
    PRIVATE_BUSINESS
}
