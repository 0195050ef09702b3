package org.tricycle.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.Outcome;
import org.tricycle.formulation.Output;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The project manager plans the work of a signed project (R7.2). */
@ApplicationScoped
@Transactional
public class PlanningWork {

    private final WorkPlans plans;
    private final ProjectDocuments documents;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public PlanningWork(WorkPlans plans, ProjectDocuments documents, Projects projects, Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PlanningWork() {
        this(null, null, null, null);
    }

    /** @throws Refusal {@code work-planned-before}, or naming every field at fault */
    public GatewayInputs plan(OpenTask task, PlanWork command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        if (plans.of(code).isPresent()) {
            throw Refusal.conflict("work-planned-before", code);
        }
        plans.add(WorkPlan.of(projects.get(code), command, actor.person(), clock.instant()));
        projects.note(
                code,
                actor,
                "work-planned",
                Integer.toString(command.activities().size()));
        return GatewayInputs.none();
    }

    /** The activities of the approved document, or one for an output that has none, over the whole period. */
    public PlanWork prefill(OpenTask task) {
        Project project = projects.get(ProjectCode.of(task.businessKey()));
        return new PlanWork(documents
                .latest(project.code())
                .map(PlanningWork::outputs)
                .orElse(Stream.empty())
                .flatMap(output -> activities(project, output))
                .toList());
    }

    private static Stream<Output> outputs(ProjectDocument document) {
        List<Outcome> outcomes = document.outcomes();
        return outcomes.stream().flatMap(outcome -> outcome.outputs().stream());
    }

    private static Stream<Activity> activities(Project project, Output output) {
        return output.activities().isEmpty()
                ? Stream.of(activity(project, null, output))
                : output.activities().stream().map(planned -> activity(project, planned.title(), output));
    }

    @SuppressWarnings("NullAway") // what nobody has said yet is still empty on the form
    private static Activity activity(Project project, @Nullable String title, Output output) {
        return new Activity(title, output.title(), project.startsOn(), project.endsOn(), null);
    }
}
