package org.tricycle.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** Which result a full review may have after what appraisers and groups said (R14.13). */
final class FullReviewGate {

    private FullReviewGate() {}

    /** @throws Refusal naming every fault */
    static void check(ConcludeFullReview command, FullReviewFindings findings) {
        List<Violation> faults = new ArrayList<>();
        boolean changed = command.result() == FullReviewResult.CONFIRMED_WITH_CHANGES;
        if (command.result() == FullReviewResult.CONFIRMED && !findings.isClean()) {
            faults.add(Violation.at("/result", "violation.review-asks-for-changes"));
        }
        if (changed && !findings.isRecommended()) {
            faults.add(Violation.at("/result", "violation.review-not-recommended"));
        }
        if (changed == isBlank(command.changes())) {
            faults.add(Violation.at("/changes", changed ? "violation.changes-to-ask" : "violation.no-changes-to-ask"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
