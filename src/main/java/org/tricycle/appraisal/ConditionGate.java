package org.tricycle.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** Answers to conditions: each condition asked about is answered once, and no other. */
final class ConditionGate {

    private ConditionGate() {}

    /**
     * Lets complete answers pass.
     *
     * @throws Refusal naming every gap
     */
    static void check(String pointer, List<Integer> answered, Collection<Integer> asked) {
        List<Violation> gaps = new ArrayList<>();
        Set<Integer> missing = new HashSet<>(asked);
        for (int i = 0; i < answered.size(); i++) {
            if (!missing.remove(answered.get(i))) {
                gaps.add(Violation.at(
                        pointer + "/" + i + "/condition", "violation.condition-not-asked", answered.get(i)));
            }
        }
        missing.forEach(number -> gaps.add(Violation.at(pointer, "violation.condition-unanswered", number)));
        refuse(gaps);
    }

    /**
     * Lets checks pass that say what is missing where a condition is not met.
     *
     * @throws Refusal naming every gap
     */
    static void checkRemarks(List<ConditionCheck> checks) {
        List<Violation> gaps = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            String remark = checks.get(i).remark();
            if (!checks.get(i).met() && (remark == null || remark.isBlank())) {
                gaps.add(Violation.at("/checks/" + i + "/remark", "violation.remark-missing"));
            }
        }
        refuse(gaps);
    }

    private static void refuse(List<Violation> gaps) {
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }
}
