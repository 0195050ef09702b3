package org.tricycle.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tricycle.evaluation.Evaluation;
import org.tricycle.evaluation.Evaluations;
import org.tricycle.evaluation.Recommendation;
import org.tricycle.implementation.ProgressReports;
import org.tricycle.project.ProjectCode;

/** What Tricycle itself knows about the closure checklist of a project (R11.3). */
@ApplicationScoped
public class ClosureFacts {

    private final ProgressReports reports;
    private final Evaluations evaluations;

    @Inject
    public ClosureFacts(ProgressReports reports, Evaluations evaluations) {
        this.reports = reports;
        this.evaluations = evaluations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClosureFacts() {
        this(null, null);
    }

    Checklist<ClosureItem> checklist(ProjectCode code) {
        return checklist(reports.isFinalAccepted(code), evaluations.of(code));
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
