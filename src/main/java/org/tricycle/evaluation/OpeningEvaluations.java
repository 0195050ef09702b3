package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.EvaluationKind;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** An evaluation falls due and its file is opened, in the manner that the policy says (R8.10, R8.11). */
@ApplicationScoped
@Transactional
public class OpeningEvaluations {

    private final EvaluationFiles files;
    private final EvaluationSchedules schedules;
    private final EvaluationManners manners;
    private final EvaluationObligations obligations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public OpeningEvaluations(
            EvaluationFiles files,
            EvaluationSchedules schedules,
            EvaluationManners manners,
            EvaluationObligations obligations,
            Projects projects,
            Clock clock) {
        this.files = files;
        this.schedules = schedules;
        this.manners = manners;
        this.obligations = obligations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OpeningEvaluations() {
        this(null, null, null, null, null, null);
    }

    /**
     * Opens the file of an evaluation.
     *
     * @param kind name of an {@link EvaluationKind}, or null for the final one
     * @return {@code detail}, the evaluation's serial, and {@code shortEvaluation}
     */
    public GatewayInputs open(ProjectCode code, @Nullable String kind, Actor actor) {
        EvaluationKind wanted = kind == null ? EvaluationKind.FINAL : EvaluationKind.valueOf(kind);
        List<EvaluationFile> before = files.of(code);
        int serial = before.size() + 1;
        Optional<ScheduledEvaluation> scheduled = scheduled(code, wanted, before);
        Project project = projects.get(code);
        EvaluationManner manner = manner(project, wanted, scheduled);
        LocalDate due = scheduled.map(ScheduledEvaluation::date).orElse(null);
        if (due != null) {
            obligations.watch(project, due);
        }
        files.add(new EvaluationFile(code, serial, wanted, manner, due, clock.instant()));
        projects.note(code, actor, "evaluation-opened", "EvaluationKind." + wanted, "EvaluationManner." + manner);
        return GatewayInputs.of("shortEvaluation", manner.isShort()).and("detail", Integer.toString(serial));
    }

    private EvaluationManner manner(Project project, EvaluationKind kind, Optional<ScheduledEvaluation> scheduled) {
        boolean independent = scheduled.map(ScheduledEvaluation::independent).orElse(false);
        return manners.manner(project.track(), kind, independent, project.policyVersion());
    }

    /** The first of its kind that has no file yet. */
    private Optional<ScheduledEvaluation> scheduled(
            ProjectCode code, EvaluationKind kind, List<EvaluationFile> before) {
        long opened = before.stream().filter(file -> file.kind() == kind).count();
        return schedules.of(code).stream()
                .flatMap(schedule -> schedule.evaluations().stream())
                .filter(evaluation -> evaluation.kind() == kind)
                .sorted(Comparator.comparing(ScheduledEvaluation::date))
                .skip(opened)
                .findFirst();
    }
}
