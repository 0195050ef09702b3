package org.tricycle.partner;

/** What follows a screening. */
public enum ScreeningOutcome {
    /** Commercial interest or misuse of the logo: refused at once. */
    UNACCEPTABLE,
    /** The bureaux are asked. */
    OPINIONS_DUE,
    COMPLETE
}
