package org.tricycle.appraisal;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** What the lead appraiser's confirmation must say (R3.9, R3.14). */
final class ConfirmationGate {

    private ConfirmationGate() {}

    /**
     * Lets a confirmation pass that says enough.
     *
     * @throws Refusal naming the gap
     */
    static void check(ConfirmRecommendation command, boolean overriding) {
        if (overriding && isBlank(command.overrideReason())) {
            throw Refusal.invalid("/overrideReason", "violation.override-reason-missing");
        }
        boolean conditional = !command.conditions().isEmpty();
        if (command.outcome() == AppraisalOutcome.RECOMMEND_WITH_CONDITIONS && !conditional) {
            throw Refusal.invalid("/conditions", "violation.condition-wanted");
        }
        if (command.outcome() == AppraisalOutcome.RETURN && conditional) {
            throw Refusal.invalid("/conditions", "violation.condition-with-return");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
