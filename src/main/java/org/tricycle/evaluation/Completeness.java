package org.tricycle.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tricycle.platform.Refusal.Violation;

/**
 * Whether a list of answers has one for each thing asked, and none besides.
 *
 * @param list JSON pointer to the list: {@code /scores}
 * @param key name of the field that says what is answered: {@code criterion}
 * @param asked everything to be answered, in order
 */
record Completeness<K>(String list, String key, List<K> asked) {

    /** Answers to what was not asked or was answered before, then what is missing. */
    <A> List<Violation> gaps(List<A> answers, Function<A, K> answered) {
        List<Violation> gaps = new ArrayList<>();
        Set<K> missing = new LinkedHashSet<>(asked);
        for (int i = 0; i < answers.size(); i++) {
            K named = answered.apply(answers.get(i));
            if (!missing.remove(named)) {
                gaps.add(Violation.at(list + "/" + i + "/" + key, "violation.answer-not-asked", named));
            }
        }
        missing.forEach(left -> gaps.add(Violation.at(list, "violation.answer-missing", left)));
        return gaps;
    }
}
