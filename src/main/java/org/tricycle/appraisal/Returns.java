package org.tricycle.appraisal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How often a proposal was returned, and for what (R3.15). */
final class Returns {

    private Returns() {}

    /**
     * The criteria of the newest round for which the proposal was now returned so many times; none when the newest round is no return.
     *
     * @param rounds newest first
     * @param limit how many returns make a deadlock
     */
    static Set<Criterion> stuck(List<Appraisal> rounds, int limit) {
        List<Appraisal> returns = rounds.stream().filter(Appraisal::isReturn).toList();
        if (rounds.isEmpty() || !rounds.get(0).isReturn()) {
            return Set.of();
        }
        return criteria(rounds.get(0)).stream()
                .filter(criterion -> times(criterion, returns) >= limit)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
    }

    private static long times(Criterion criterion, Collection<Appraisal> returns) {
        return returns.stream()
                .filter(round -> criteria(round).contains(criterion))
                .count();
    }

    private static Set<Criterion> criteria(Appraisal round) {
        return round.requiredChanges().stream()
                .map(RequiredChange::criterion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
    }
}
