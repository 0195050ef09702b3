package org.tricycle.implementation;

/** Why a project is held up (001 §172; 002 Plan II.2). */
public enum BottleneckCause {
    RECRUITMENT,
    PROCUREMENT,
    COUNTERPART,
    INSTABILITY,
    DESIGN,
    FINANCE_PROCEDURE,
    DONOR
}
