package org.tricycle.consultation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/**
 * All filings of a consultation, seen together.
 *
 * @param filings those of each group oldest first
 */
record Positions(List<GroupPosition> filings) {

    /** What each group said last. */
    Map<Party, GroupPosition> current() {
        return before(Integer.MAX_VALUE);
    }

    private Map<Party, GroupPosition> before(int hearing) {
        Map<Party, GroupPosition> latest = new EnumMap<>(Party.class);
        filings.stream()
                .filter(filing -> filing.hearing() < hearing)
                .forEach(filing -> latest.put(filing.party(), filing));
        return latest;
    }

    Optional<GroupPosition> of(Party party) {
        return Optional.ofNullable(current().get(party));
    }

    int nextFiling(Party party) {
        return 1 + (int) filings.stream().filter(filing -> filing.isOf(party)).count();
    }

    /** All groups in the first hearing, afterwards those that objected before it (R4.6). */
    List<Party> toHear(int hearing) {
        Map<Party, GroupPosition> earlier = before(hearing);
        return Arrays.stream(Party.values())
                .filter(party -> hearing == 1 || objected(earlier.get(party)))
                .toList();
    }

    private static boolean objected(@Nullable GroupPosition position) {
        return position != null && position.position() == Position.OBJECTION;
    }

    /** Groups still to be heard in this hearing. */
    List<Party> missing(int hearing) {
        return toHear(hearing).stream()
                .filter(party ->
                        filings.stream().noneMatch(filing -> filing.isOf(party) && filing.hearing() == hearing))
                .toList();
    }

    PositionCount count(int conciliationRounds) {
        List<Position> stances =
                current().values().stream().map(GroupPosition::position).toList();
        return PositionCount.of(stances, conciliationRounds);
    }

    /** What the author has to answer, by group (R4.8, R4.13). */
    Map<Party, GroupPosition> toAnswer(ParticipationStage point) {
        return current().entrySet().stream()
                .filter(entry -> entry.getValue().position().needsAnswer(point))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, () -> new EnumMap<>(Party.class)));
    }
}
