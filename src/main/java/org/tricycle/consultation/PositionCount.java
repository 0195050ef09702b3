package org.tricycle.consultation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * What the outcome of a consultation depends on; the first four add up to the three groups.
 *
 * @param supports groups in support, with or without comments
 * @param reservations groups with a reservation
 * @param objections groups that object
 * @param withoutPosition groups without a position; never counted as support (R4.5)
 * @param conciliationRounds conciliations held so far
 */
public record PositionCount(
        int supports, int reservations, int objections, int withoutPosition, int conciliationRounds) {

    static PositionCount of(Collection<Position> positions, int conciliationRounds) {
        return new PositionCount(
                count(positions, Position::isSupport),
                count(positions, Position.RESERVATION::equals),
                count(positions, Position.OBJECTION::equals),
                count(positions, Position.NO_POSITION::equals),
                conciliationRounds);
    }

    private static int count(Collection<Position> positions, Predicate<Position> wanted) {
        return (int) positions.stream().filter(wanted).count();
    }
}
