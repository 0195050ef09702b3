package org.tricycle.implementation;

/** Bands of performance, best first (R7.9). */
public enum PerformanceRating {
    /** Over 80 per cent. */
    HIGHLY_SATISFACTORY,
    /** 60 to 80 per cent. */
    SATISFACTORY,
    /** 40 to under 60 per cent. */
    UNSATISFACTORY,
    /** Under 40 per cent. */
    VERY_UNSATISFACTORY,
    /** Nothing was due. */
    NOT_RATED;

    /** The band of a share, compared as an exact fraction. */
    static PerformanceRating ofShare(int done, int due) {
        if (due == 0) {
            return NOT_RATED;
        }
        long hundredfold = 100L * done;
        if (hundredfold > 80L * due) {
            return HIGHLY_SATISFACTORY;
        } else if (hundredfold >= 60L * due) {
            return SATISFACTORY;
        }
        return hundredfold >= 40L * due ? UNSATISFACTORY : VERY_UNSATISFACTORY;
    }

    /** The lower of two bands; what is not rated does not count. */
    PerformanceRating orLower(PerformanceRating other) {
        if (this == NOT_RATED) {
            return other;
        }
        return other == NOT_RATED || compareTo(other) > 0 ? this : other;
    }
}
