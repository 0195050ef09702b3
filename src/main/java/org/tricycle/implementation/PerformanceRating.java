package org.tricycle.implementation;

/** Bands of performance, best first (R7.9); where one ends and the next begins says the table {@code progress-rating}. */
public enum PerformanceRating {
    HIGHLY_SATISFACTORY,
    SATISFACTORY,
    UNSATISFACTORY,
    VERY_UNSATISFACTORY,
    /** Nothing was due. */
    NOT_RATED;

    /** The lower of two bands; what is not rated does not count. */
    PerformanceRating orLower(PerformanceRating other) {
        if (this == NOT_RATED) {
            return other;
        }
        return other == NOT_RATED || compareTo(other) > 0 ? this : other;
    }
}
