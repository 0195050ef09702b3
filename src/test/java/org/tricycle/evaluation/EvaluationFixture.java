package org.tricycle.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/** Evaluations that walked to each of their states. */
public final class EvaluationFixture {

    public static final ProjectCode CODE = new ProjectCode("GHA/26/01/NLD");
    public static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 7, 5);

    private EvaluationFixture() {}

    public static Evaluation appointed() {
        return Evaluation.appoint(CODE, 1, AppointEvaluator.example(), TODAY, "officer", NOW);
    }

    public static Evaluation submitted() {
        Evaluation evaluation = appointed();
        evaluation.submit(SubmitEvaluation.example(), 1, "evaluator", NOW);
        return evaluation;
    }

    public static Evaluation answered() {
        Evaluation evaluation = submitted();
        evaluation.answer(RespondToEvaluation.example(), "manager", NOW);
        return evaluation;
    }

    /** Each violation as its pointer and its message key. */
    public static List<String> faults(Throwable refusal) {
        List<Violation> violations = refusal instanceof Refusal said ? said.violations() : List.of();
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.messageKey())
                .toList();
    }
}
