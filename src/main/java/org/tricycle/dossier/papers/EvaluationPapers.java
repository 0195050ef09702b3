package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.evaluation.CriterionScore;
import org.tricycle.evaluation.Evaluation;
import org.tricycle.evaluation.EvaluationFile;
import org.tricycle.evaluation.EvaluationFiles;
import org.tricycle.evaluation.EvaluationManner;
import org.tricycle.evaluation.EvaluationSchedules;
import org.tricycle.evaluation.EvaluationStep;
import org.tricycle.evaluation.EvaluationStepKind;
import org.tricycle.evaluation.Evaluations;
import org.tricycle.evaluation.GroupConsulted;
import org.tricycle.evaluation.Recommendation;
import org.tricycle.evaluation.RecommendationDraft;
import org.tricycle.evaluation.ScheduleEvaluations;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.formulation.PlannedEvaluation;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.ProjectCode;

/** Evaluations as planned, scheduled and carried out. */
@ApplicationScoped
public class EvaluationPapers implements PaperShelf {

    private final EvaluationPlans plans;
    private final EvaluationSchedules schedules;
    private final EvaluationFiles files;
    private final Evaluations evaluations;

    @Inject
    public EvaluationPapers(
            EvaluationPlans plans, EvaluationSchedules schedules, EvaluationFiles files, Evaluations evaluations) {
        this.plans = plans;
        this.schedules = schedules;
        this.files = files;
        this.evaluations = evaluations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EvaluationPapers() {
        this(null, null, null, null);
    }

    /** The evaluations that a version of the document asks for. */
    record PlanFile(List<PlannedEvaluation> evaluations, boolean exPostCandidate) {}

    /** One evaluation from its terms of reference to its report. */
    record EvaluationReport(
            EvaluationKind kind,
            EvaluationManner manner,
            List<Written> steps,
            @Nullable @Multiline String findings,
            List<CriterionScore> scores,
            List<GroupConsulted> groupsConsulted,
            List<RecommendationDraft> recommendations) {}

    /** One thing written on the way to the report. */
    record Written(
            EvaluationStepKind kind,
            @Nullable String outcome,
            @Multiline String text,
            @Nullable @Multiline String more) {

        static Written of(EvaluationStep step) {
            String outcome = step.outcome() == null ? null : "evaluationOutcome." + step.outcome();
            return new Written(step.kind(), outcome, step.text(), step.more());
        }
    }

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(
                PaperKind.EVALUATION_PLAN, this::plan,
                PaperKind.EVALUATION_SCHEDULE, this::schedule,
                PaperKind.EVALUATION, this::evaluations);
    }

    private List<Paper> plan(ProjectCode code) {
        return plans
                .current(code)
                .map(plan -> new Paper(
                        PaperKind.EVALUATION_PLAN,
                        String.valueOf(plan.documentVersion()),
                        null,
                        null,
                        plan.plannedAt(),
                        new PlanFile(plan.evaluations(), plan.exPostCandidate())))
                .stream()
                .toList();
    }

    private List<Paper> schedule(ProjectCode code) {
        return schedules
                .of(code)
                .map(schedule -> new Paper(
                        PaperKind.EVALUATION_SCHEDULE,
                        "",
                        null,
                        schedule.scheduledBy(),
                        schedule.scheduledAt(),
                        new ScheduleEvaluations(schedule.evaluations())))
                .stream()
                .toList();
    }

    private List<Paper> evaluations(ProjectCode code) {
        List<Evaluation> appointed = evaluations.of(code);
        return files.of(code).stream()
                .sorted(Comparator.comparing(EvaluationFile::serial).reversed())
                .map(file -> paper(
                        file,
                        appointed.stream()
                                .filter(one -> one.serial() == file.serial())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Paper paper(EvaluationFile file, @Nullable Evaluation evaluation) {
        return new Paper(
                PaperKind.EVALUATION,
                String.valueOf(file.serial()),
                evaluation == null ? null : evaluation.state(),
                evaluation == null ? null : evaluation.evaluator(),
                evaluation == null ? null : evaluation.submittedAt(),
                new EvaluationReport(
                        file.kind(),
                        file.manner(),
                        file.steps().stream().map(Written::of).toList(),
                        evaluation == null ? null : evaluation.findings(),
                        evaluation == null ? List.of() : evaluation.scores(),
                        evaluation == null ? List.of() : evaluation.groupsConsulted(),
                        evaluation == null
                                ? List.of()
                                : evaluation.recommendations().stream()
                                        .map(EvaluationPapers::draft)
                                        .toList()));
    }

    private static RecommendationDraft draft(Recommendation made) {
        return new RecommendationDraft(made.text(), made.addressee(), made.priority(), made.deadline());
    }
}
