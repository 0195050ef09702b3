package org.tricycle.closure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tricycle.platform.Refusal.Violation;

/**
 * A checklist and what Tricycle itself knows about it.
 *
 * @param items everything to be ticked
 * @param contradictions message key for every item of which Tricycle knows that it is not done
 */
record Checklist<I extends Enum<I>>(Class<I> items, Map<I, String> contradictions) {

    /** The checklist without what is known against waived items. */
    Checklist<I> without(Collection<I> waived) {
        Map<I, String> left = new EnumMap<>(items);
        contradictions.forEach((item, said) -> {
            if (!waived.contains(item)) {
                left.put(item, said);
            }
        });
        return new Checklist<>(items, left);
    }

    /** Items answered and not done; they are gaps, not faults (R11.7). */
    <C extends Check<I>> List<C> open(List<C> checks) {
        return checks.stream().filter(check -> !check.done()).toList();
    }

    /** What no closure takes: items missing, given twice, or ticked against what Tricycle knows (R11.2, R11.3). */
    List<Violation> faults(List<? extends Check<I>> checks) {
        return gaps(checks).stream()
                .filter(gap -> !gap.messageKey().equals("violation.check-not-done"))
                .toList();
    }

    /** Ticks missing, given twice, not set, or contradicted by what Tricycle knows (R11.2, R11.3). */
    List<Violation> gaps(List<? extends Check<I>> checks) {
        List<Violation> gaps = new ArrayList<>();
        Set<I> missing = EnumSet.allOf(items);
        for (int i = 0; i < checks.size(); i++) {
            Check<I> check = checks.get(i);
            if (!missing.remove(check.item())) {
                gaps.add(Violation.at("/checks/" + i + "/item", "violation.check-given-twice", check.item()));
            } else if (!check.done()) {
                gaps.add(Violation.at("/checks/" + i + "/done", "violation.check-not-done"));
            } else if (contradictions.containsKey(check.item())) {
                gaps.add(Violation.at("/checks/" + i + "/done", contradictions.get(check.item())));
            }
        }
        missing.forEach(item -> gaps.add(Violation.at("/checks", "violation.check-left-out", item)));
        return gaps;
    }
}
