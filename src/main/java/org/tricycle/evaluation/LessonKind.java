package org.tricycle.evaluation;

/** What others can take from a project. */
public enum LessonKind {
    /** Something to do otherwise next time. */
    LESSON,
    /** Something to do again. */
    GOOD_PRACTICE
}
