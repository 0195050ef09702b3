package org.tricycle.platform.command;

/** What a field of a command holds. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    MULTILINE,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    /** A day. */
    DATE,
    /** One constant of an enumeration. */
    CHOICE,
    /** One value of a named reference list. */
    REFERENCE,
    /** A group of fields. */
    RECORD,
    /** Rows: groups of fields or single values. */
    LIST
}
