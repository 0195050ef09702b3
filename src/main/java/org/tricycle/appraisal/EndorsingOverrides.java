package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** The head of unit signs off that the lead appraiser overrides the determined outcome (R3.14). */
@ApplicationScoped
@Transactional
public class EndorsingOverrides {

    private final Appraisals appraisals;
    private final Conditions conditions;
    private final AppraisalConclusion conclusion;
    private final Projects projects;

    @Inject
    public EndorsingOverrides(
            Appraisals appraisals, Conditions conditions, AppraisalConclusion conclusion, Projects projects) {
        this.appraisals = appraisals;
        this.conditions = conditions;
        this.conclusion = conclusion;
        this.projects = projects;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    EndorsingOverrides() {
        this(null, null, null, null);
    }

    /**
     * Endorses, or sends back to the lead appraiser.
     *
     * @return {@code overrideEndorsed}; endorsed also what follows from the outcome
     * @throws Refusal {@code own-proposal} or {@code own-override}
     */
    public GatewayInputs endorse(OpenTask task, EndorseOverride command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        appraisal.endorse(command, actor.person());
        if (!command.endorsed()) {
            conditions.discard(appraisal);
            projects.note(code, actor, "override-declined", command.reason());
            return GatewayInputs.of("overrideEndorsed", false);
        }
        projects.note(code, actor, "override-endorsed", command.reason());
        return conclusion.conclude(appraisal, actor).and("overrideEndorsed", true);
    }

    /** Both outcomes and the lead appraiser's reason. */
    public EndorseOverride asked(OpenTask task) {
        return EndorseOverride.of(appraisals.current(ProjectCode.of(task.businessKey())));
    }
}
