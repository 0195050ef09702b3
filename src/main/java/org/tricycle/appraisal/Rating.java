package org.tricycle.appraisal;

/** The scale of the appraisal (rules.md §1). */
public enum Rating {
    UNSATISFACTORY(1),
    SATISFACTORY(2),
    HIGH_QUALITY(3),
    /** The criterion does not apply; never on a critical one. */
    NOT_RELEVANT(0);

    private final int points;

    Rating(int points) {
        this.points = points;
    }

    /** 1 to 3, or 0 where the criterion does not apply. */
    public int points() {
        return points;
    }

    public boolean isRelevant() {
        return this != NOT_RELEVANT;
    }

    boolean needsComment() {
        return this == UNSATISFACTORY || this == NOT_RELEVANT;
    }
}
