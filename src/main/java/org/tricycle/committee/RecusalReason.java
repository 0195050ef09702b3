package org.tricycle.committee;

/** Why whoever fills a seat takes no part in an item; benefiting as a constituent is no conflict (rules.md §2 Quorum). */
public enum RecusalReason {
    AUTHOR,
    CONTRACTED_IMPLEMENTER,
    SUPPLIER
}
