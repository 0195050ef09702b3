package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The author answers every comment and reservation (R4.8). */
@ApplicationScoped
@Transactional
public class AnsweringComments {

    private final Consultations consultations;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public AnsweringComments(Consultations consultations, Projects projects, Clock clock) {
        this.consultations = consultations;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AnsweringComments() {
        this(null, null, null);
    }

    public GatewayInputs answer(OpenTask task, AnswerComments command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        consultations.current(code, ParticipationStage.of(task)).answer(command, actor.person(), clock.instant());
        projects.note(
                code,
                actor,
                "comments-answered",
                Integer.toString(command.answers().size()));
        return GatewayInputs.none();
    }

    /** What the groups said, still to be answered. */
    public AnswerComments wantedAnswers(OpenTask task) {
        Consultation consultation =
                consultations.current(ProjectCode.of(task.businessKey()), ParticipationStage.of(task));
        return new AnswerComments(
                consultation.toAnswer().values().stream().map(Answer::wanted).toList());
    }
}
