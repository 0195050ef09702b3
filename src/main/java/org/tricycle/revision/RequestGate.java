package org.tricycle.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What a request for a revision must say, by its type. */
final class RequestGate {

    private RequestGate() {}

    /** @throws Refusal naming every gap */
    static void check(RequestRevision asked, ProjectDocument current) {
        List<Violation> gaps = new ArrayList<>();
        LocalDate end = current.period().end();
        if (asked.newEnd() != null && asked.newEnd().isBefore(end)) {
            gaps.add(Violation.at("/newEnd", "violation.end-moves-back", end));
        }
        if (asked.type() == RevisionType.EXTENSION
                && (asked.newEnd() == null || asked.newEnd().equals(end))) {
            gaps.add(Violation.at("/newEnd", "violation.new-end-missing", end));
        }
        if (needsBudget(asked.type()) && Change.between(current, asked).isEmpty()) {
            gaps.add(Violation.at("/budgetLines", "violation.new-budget-missing"));
        }
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static boolean needsBudget(RevisionType type) {
        return type == RevisionType.REPHASING || type == RevisionType.BUDGET_SHIFT;
    }
}
