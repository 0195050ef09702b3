package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The objecting group's bureau takes part in the conciliation (R4.6). */
@ApplicationScoped
@Transactional
public class AdvisingOnObjections {

    private final Consultations consultations;
    private final Projects projects;

    @Inject
    public AdvisingOnObjections(Consultations consultations, Projects projects) {
        this.consultations = consultations;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AdvisingOnObjections() {
        this(null, null);
    }

    public GatewayInputs advise(OpenTask task, AdviseOnObjection command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        consultations.current(code, ParticipationStage.REVIEW).advise(command.advice(), actor.person());
        projects.note(code, actor, "conciliation-advised");
        return GatewayInputs.none();
    }

    /** The objection, which is shown to those who conciliate it and to nobody else. */
    @SuppressWarnings("NullAway") // the advice is still empty on the form
    public AdviseOnObjection prefill(OpenTask task) {
        GroupPosition objection = consultations
                .current(ProjectCode.of(task.businessKey()), ParticipationStage.REVIEW)
                .objection();
        return new AdviseOnObjection(objection.section(), objection.text(), null);
    }
}
