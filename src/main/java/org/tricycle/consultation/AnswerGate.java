package org.tricycle.consultation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Party;

/** Each group that commented is answered once, and no other (R4.8). */
final class AnswerGate {

    private AnswerGate() {}

    /**
     * Lets complete answers pass.
     *
     * @throws Refusal naming every gap
     */
    static void check(List<Answer> answers, Set<Party> commenting) {
        List<Violation> gaps = new ArrayList<>();
        Set<Party> missing = EnumSet.noneOf(Party.class);
        missing.addAll(commenting);
        for (int i = 0; i < answers.size(); i++) {
            Party party = answers.get(i).party();
            if (!missing.remove(party)) {
                gaps.add(Violation.at("/answers/" + i + "/party", "violation.nothing-to-answer", party));
            }
        }
        missing.forEach(party -> gaps.add(Violation.at("/answers", "violation.comment-unanswered", party)));
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }
}
