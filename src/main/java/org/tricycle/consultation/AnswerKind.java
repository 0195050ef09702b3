package org.tricycle.consultation;

/** What the author does with a comment. */
public enum AnswerKind {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
}
