package org.tricycle.closure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Project;
import org.tricycle.project.RegisterRequest;

/** The request with which a next phase begins: what the head of unit said, and for the rest the project it follows. */
final class NextPhaseRequest {

    private NextPhaseRequest() {}

    /** @throws Refusal naming what is missing */
    @SuppressWarnings("NullAway") // what is null was refused before
    static RegisterRequest of(Project project, DecideNextPhase command) {
        refuse(missing(command));
        return new RegisterRequest(
                command.title(),
                project.source(),
                project.code().value(),
                command.country(),
                project.donor(),
                project.theme(),
                command.reason(),
                command.indicativeBudget(),
                command.plannedStart(),
                command.plannedEnd(),
                project.illustrative());
    }

    private static List<Violation> missing(DecideNextPhase command) {
        List<Violation> missing = new ArrayList<>();
        require(missing, "/title", command.title());
        require(missing, "/country", command.country());
        require(missing, "/indicativeBudget", command.indicativeBudget());
        require(missing, "/plannedStart", command.plannedStart());
        require(missing, "/plannedEnd", command.plannedEnd());
        return missing;
    }

    private static void require(List<Violation> missing, String pointer, @Nullable Object value) {
        if (value == null) {
            missing.add(Violation.at(pointer, "violation.next-phase-incomplete"));
        }
    }

    private static void refuse(List<Violation> missing) {
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
    }
}
