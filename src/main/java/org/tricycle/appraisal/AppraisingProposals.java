package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Appraisers review, and a third one moderates where two disagree (R3.3 to R3.6). */
@ApplicationScoped
@Transactional
public class AppraisingProposals {

    private final Appraisals appraisals;
    private final CriterionWeights weights;
    private final JudgedDocuments judged;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public AppraisingProposals(
            Appraisals appraisals, CriterionWeights weights, JudgedDocuments judged, Projects projects, Clock clock) {
        this.appraisals = appraisals;
        this.weights = weights;
        this.judged = judged;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisingProposals() {
        this(null, null, null, null, null);
    }

    /**
     * Takes a review, or a declared conflict of interest that leaves the task to the others.
     *
     * @return {@code conflictDeclared}
     * @throws Refusal {@code document-changed}, or as the round refuses it
     */
    public GatewayInputs appraise(OpenTask task, AppraiseProposal command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        if (!command.noConflictOfInterest()) {
            appraisal.declareConflict(command.conflict(), actor.person(), clock.instant());
            projects.note(code, actor, "appraiser-conflicted", Integer.toString(appraisal.documentVersion()));
            return GatewayInputs.of("conflictDeclared", true);
        }
        judged.requireUnchanged(appraisal);
        appraisal.submit(command, actor.person(), clock.instant(), weights.of(projects.get(code)));
        projects.note(code, actor, "proposal-appraised", Integer.toString(appraisal.documentVersion()));
        return GatewayInputs.of("conflictDeclared", false);
    }

    /** Notes a conflict of interest declared before the dossier was opened (R3.16). */
    public void standBack(OpenTask task, String conflict, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        appraisal.declareConflict(conflict, actor.person(), clock.instant());
        projects.note(code, actor, "appraiser-conflicted", Integer.toString(appraisal.documentVersion()));
    }

    /** The eleven criteria, still to be rated. */
    public AppraiseProposal blankReview(OpenTask task) {
        return AppraiseProposal.blank();
    }

    public GatewayInputs moderate(OpenTask task, ModerateAppraisal command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Appraisal appraisal = appraisals.current(code);
        judged.requireUnchanged(appraisal);
        appraisal.moderate(command, actor.person(), clock.instant(), weights.of(projects.get(code)));
        projects.note(code, actor, "appraisal-moderated", Integer.toString(appraisal.documentVersion()));
        return GatewayInputs.none();
    }

    /** The criteria in dispute, still to be rated. */
    @SuppressWarnings("NullAway") // the comment is still empty on the form
    public ModerateAppraisal blankModeration(OpenTask task) {
        Appraisal appraisal = appraisals.current(ProjectCode.of(task.businessKey()));
        return new ModerateAppraisal(
                true,
                appraisal.disputed().stream().map(CriterionRating::unrated).toList(),
                null);
    }
}
