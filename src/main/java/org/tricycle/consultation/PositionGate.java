package org.tricycle.consultation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** What a position lacks, all of it at once (R4.3). */
final class PositionGate {

    private PositionGate() {}

    /**
     * Lets a complete position pass.
     *
     * @throws Refusal naming every gap
     */
    static void check(FileGroupPosition command) {
        List<Violation> gaps = new ArrayList<>();
        if (command.position().needsText() && isBlank(command.text())) {
            gaps.add(Violation.at("/text", "violation.position-text-missing"));
        }
        if (command.position() == Position.OBJECTION && isBlank(command.section())) {
            gaps.add(Violation.at("/section", "violation.objection-section-missing"));
        }
        if (command.position() == Position.NO_POSITION && command.reason() == null) {
            gaps.add(Violation.at("/reason", "violation.absence-reason-missing"));
        }
        if (command.reason() == AbsenceReason.HEARD_LATER) {
            gaps.add(Violation.at("/reason", "violation.absence-reason-of-crisis"));
        }
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
