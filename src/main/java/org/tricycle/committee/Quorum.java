package org.tricycle.committee;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tricycle.project.Party;

/**
 * Whether a sitting may decide on an item (R14.4).
 *
 * @param counted seats present and not recused
 * @param seats all valid seats, the recused ones among them
 * @param missing groups of which nobody is present and not recused
 * @param secondSitting it sits on the same item for the second time
 */
public record Quorum(int counted, int seats, Set<Party> missing, boolean secondSitting) {

    public Quorum {
        missing = Set.copyOf(missing);
    }

    /**
     * Counts a sitting.
     *
     * @param validSeats every seat whose mandate covers the day, present or not
     */
    public static Quorum of(List<Attendance> validSeats, boolean secondSitting) {
        List<Attendance> counted =
                validSeats.stream().filter(Attendance::counts).toList();
        Set<Party> missing = EnumSet.allOf(Party.class);
        counted.forEach(seat -> missing.remove(seat.party()));
        return new Quorum(counted.size(), validSeats.size(), missing, secondSitting);
    }

    public boolean isMet() {
        return missing.isEmpty() && (secondSitting || 2 * counted >= seats);
    }
}
