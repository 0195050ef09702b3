package org.tricycle.appraisal;

/** What a body thinks of a proposal; an opinion never scores (R3.11). */
public enum OpinionStatement {
    ACCEPTABLE,
    ACCEPTABLE_WITH_REMARKS,
    /** Answered in writing by the author, and decided one level higher. */
    NOT_ACCEPTABLE
}
