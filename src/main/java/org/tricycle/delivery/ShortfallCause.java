package org.tricycle.delivery;

/** Why delivery falls short (process.md P5; seed 002, Plan II.2). */
public enum ShortfallCause {
    RECRUITMENT,
    PROCUREMENT,
    COUNTERPART,
    INSTABILITY,
    DESIGN,
    FINANCE_PROCEDURE,
    DONOR
}
