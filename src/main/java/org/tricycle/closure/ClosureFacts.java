package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tricycle.evaluation.Evaluation;
import org.tricycle.evaluation.EvaluationFiles;
import org.tricycle.evaluation.EvaluationManner;
import org.tricycle.evaluation.Evaluations;
import org.tricycle.evaluation.Recommendation;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.implementation.ProgressReports;
import org.tricycle.project.ProjectCode;

/** What Tricycle itself knows about the closure checklist of a project (R11.3). */
@ApplicationScoped
public class ClosureFacts {

    private final ProgressReports reports;
    private final Evaluations evaluations;
    private final EvaluationFiles files;
    private final EvaluationPlans plans;

    @Inject
    public ClosureFacts(
            ProgressReports reports, Evaluations evaluations, EvaluationFiles files, EvaluationPlans plans) {
        this.reports = reports;
        this.evaluations = evaluations;
        this.files = files;
        this.plans = plans;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosureFacts() {
        this(null, null, null, null);
    }

    Checklist<ClosureItem> checklist(ProjectCode code) {
        List<Evaluation> submitted = evaluations.of(code);
        Checklist<ClosureItem> known = checklist(reports.isFinalAccepted(code), submitted);
        if (files.of(code).size() > submitted.size() || lacksIndependent(code)) {
            known.contradictions().put(ClosureItem.EVALUATIONS_SUBMITTED, "violation.evaluation-not-submitted");
        }
        return known;
    }

    /** The plan asks for an independent evaluation and none was (rules.md §6). */
    private boolean lacksIndependent(ProjectCode code) {
        return plans.current(code).filter(EvaluationPlan::hasIndependent).isPresent()
                && files.of(code).stream().noneMatch(file -> file.manner() == EvaluationManner.INDEPENDENT);
    }

    static Checklist<ClosureItem> checklist(boolean finalReportAccepted, List<Evaluation> evaluations) {
        Map<ClosureItem, String> contradictions = new EnumMap<>(ClosureItem.class);
        if (!finalReportAccepted) {
            contradictions.put(ClosureItem.FINAL_REPORT_ACCEPTED, "violation.final-report-not-accepted");
        }
        if (evaluations.isEmpty() || !evaluations.stream().allMatch(Evaluation::isSubmitted)) {
            contradictions.put(ClosureItem.EVALUATIONS_SUBMITTED, "violation.evaluation-not-submitted");
        }
        if (!evaluations.stream()
                .flatMap(evaluation -> evaluation.recommendations().stream())
                .allMatch(Recommendation::isAnswered)) {
            contradictions.put(ClosureItem.RECOMMENDATIONS_ANSWERED, "violation.recommendation-not-answered");
        }
        if (evaluations.stream().allMatch(evaluation -> evaluation.lessons().isEmpty())) {
            contradictions.put(ClosureItem.LESSONS_RECORDED, "violation.no-lesson-recorded");
        }
        return new Checklist<>(ClosureItem.class, contradictions);
    }
}
