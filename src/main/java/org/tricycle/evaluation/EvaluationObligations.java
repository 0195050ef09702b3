package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.implementation.BottleneckSource;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Project;
import org.tricycle.schedule.Obligation;
import org.tricycle.schedule.ObligationKind;
import org.tricycle.schedule.Obligations;

/** Plans what follows from the schedule of evaluations and from the end of the project (R8.17, R8.18). Joins the caller's transaction. */
@ApplicationScoped
public class EvaluationObligations {

    private final Obligations obligations;
    private final EvaluationTiming timing;

    @Inject
    public EvaluationObligations(Obligations obligations, EvaluationTiming timing) {
        this.obligations = obligations;
        this.timing = timing;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EvaluationObligations() {
        this(null, null);
    }

    /** Plans anew whatever has not begun: dated evaluations before the end, and the preparation of the exit. */
    void plan(Project project, List<ScheduledEvaluation> evaluations) {
        BusinessKey key = project.code().businessKey();
        obligations.drop(key, ObligationKind.EVALUATION);
        obligations.drop(key, ObligationKind.EXIT_PREPARATION);
        notBegun(key, evaluations)
                .forEach(evaluation -> obligations.plan(
                        key,
                        ObligationKind.EVALUATION,
                        evaluation.kind().name(),
                        evaluation.date().minus(lead(evaluation.kind(), project))));
        if (begun(key, ObligationKind.EXIT_PREPARATION, "END") == 0) {
            Period lead = timing.of(EvaluationTiming.Occasion.EXIT_PREPARATION, project.policyVersion());
            obligations.plan(
                    key,
                    ObligationKind.EXIT_PREPARATION,
                    "END",
                    project.endsOn().minus(lead));
        }
    }

    /** The report of an opened evaluation counts as overdue some time after its day (R8.19). */
    void watch(Project project, LocalDate due) {
        Period late = timing.of(EvaluationTiming.Occasion.EVALUATION_OVERDUE, project.policyVersion());
        obligations.plan(
                project.code().businessKey(),
                ObligationKind.EVALUATION_ALARM,
                BottleneckSource.EVALUATION.name(),
                due.plus(late));
    }

    /** The report that was due that day is there. */
    void reported(Project project, LocalDate due) {
        Period late = timing.of(EvaluationTiming.Occasion.EVALUATION_OVERDUE, project.policyVersion());
        obligations.drop(project.code().businessKey(), ObligationKind.EVALUATION_ALARM, due.plus(late));
    }

    /** Those before the end, without as many of each kind, the earliest, as have begun; the cycle itself begins the final one. */
    private List<ScheduledEvaluation> notBegun(BusinessKey key, List<ScheduledEvaluation> evaluations) {
        return Stream.of(EvaluationKind.ANNUAL_REVIEW, EvaluationKind.MID_TERM, EvaluationKind.EX_POST)
                .flatMap(kind -> evaluations.stream()
                        .filter(evaluation -> evaluation.kind() == kind)
                        .sorted(Comparator.comparing(ScheduledEvaluation::date))
                        .skip(begun(key, ObligationKind.EVALUATION, kind.name())))
                .toList();
    }

    private long begun(BusinessKey key, ObligationKind kind, String detail) {
        return obligations.of(key).stream()
                .filter(planned -> planned.kind() == kind && planned.state() == Obligation.State.BEGUN)
                .filter(planned -> planned.detail().equals(detail))
                .count();
    }

    private Period lead(EvaluationKind kind, Project project) {
        return kind == EvaluationKind.EX_POST
                ? Period.ZERO
                : timing.of(EvaluationTiming.Occasion.valueOf(kind.name()), project.policyVersion());
    }
}
