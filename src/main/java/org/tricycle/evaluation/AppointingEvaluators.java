package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tricycle.organisation.People;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The evaluation officer appoints an evaluator who had no part in the whole history of the project (R8.4). */
@ApplicationScoped
@Transactional
public class AppointingEvaluators {

    private final Evaluations evaluations;
    private final EvaluationFiles files;
    private final Insiders insiders;
    private final People people;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public AppointingEvaluators(
            Evaluations evaluations,
            EvaluationFiles files,
            Insiders insiders,
            People people,
            Projects projects,
            Clock clock) {
        this.evaluations = evaluations;
        this.files = files;
        this.insiders = insiders;
        this.people = people;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppointingEvaluators() {
        this(null, null, null, null, null, null);
    }

    /** @throws Refusal {@code no-evaluation}, or naming what stands against the evaluator or the day */
    public GatewayInputs appoint(OpenTask task, AppointEvaluator command, Actor actor) {
        EvaluationFile file = files.of(task);
        ProjectCode code = file.projectCode();
        if (insiders.of(code).contains(command.evaluator())) {
            throw Refusal.invalid("/evaluator", "violation.evaluator-involved");
        }
        evaluations.add(Evaluation.appoint(
                code, file.serial(), command, LocalDate.now(clock), actor.person(), clock.instant()));
        projects.note(
                code,
                actor,
                "evaluator-appointed",
                people.get(command.evaluator()).name(),
                command.reportDue().toString());
        return GatewayInputs.none();
    }
}
