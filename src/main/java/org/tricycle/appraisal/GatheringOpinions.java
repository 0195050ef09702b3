package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.partner.Partners;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;

/** Bodies give their opinions beside the reviews, and the author answers those that object (R3.11, R3.12). */
@ApplicationScoped
@Transactional
public class GatheringOpinions {

    private final Opinions opinions;
    private final Appraisals appraisals;
    private final OpinionPolicy policy;
    private final ProjectDocuments documents;
    private final Partners partners;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public GatheringOpinions(
            Opinions opinions,
            Appraisals appraisals,
            OpinionPolicy policy,
            ProjectDocuments documents,
            Partners partners,
            Projects projects,
            Clock clock) {
        this.opinions = opinions;
        this.appraisals = appraisals;
        this.policy = policy;
        this.documents = documents;
        this.partners = partners;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    GatheringOpinions() {
        this(null, null, null, null, null, null, null);
    }

    /** Asks the bodies that the policy names. */
    public GatewayInputs ask(ProjectCode code, Actor actor) {
        Project project = projects.get(code);
        Appraisal appraisal = appraisals.current(code);
        OpinionQuestion question = new OpinionQuestion(
                project.procedure(),
                project.budget(),
                partners.isPrivate(project.donor()),
                documents.current(code).coverage());
        List<OpinionBody> bodies = policy.bodies(question, project.policyVersion());
        bodies.forEach(body -> opinions.add(new Opinion(appraisal, body)));
        projects.note(code, actor, "opinions-asked", Integer.toString(bodies.size()));
        return GatewayInputs.none();
    }

    /**
     * Takes an opinion.
     *
     * @return {@code opinionAnswerDue}
     * @throws Refusal {@code own-proposal}, {@code opinion-state} or missing remarks
     */
    public GatewayInputs give(OpenTask task, GiveOpinion command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Opinion opinion = opinions.of(code, body(task));
        opinion.give(command, actor.person(), clock.instant());
        projects.note(
                code,
                actor,
                "opinion-given",
                "OpinionBody." + opinion.body(),
                "OpinionStatement." + command.statement());
        return GatewayInputs.of("opinionAnswerDue", opinion.isStanding());
    }

    /** Who is asked. */
    public GiveOpinion blankOpinion(OpenTask task) {
        return GiveOpinion.asked(body(task));
    }

    /** The time of a body is over: recorded as not received, never as consent (R3.11). */
    public void miss(ProjectCode code, OpinionBody body, Actor actor) {
        opinions.of(code, body).miss(clock.instant());
        projects.note(code, actor, "opinion-not-received", "OpinionBody." + body);
    }

    public GatewayInputs answer(OpenTask task, AnswerOpinion command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Opinion opinion = opinions.of(code, body(task));
        opinion.answer(command.answer(), actor.person(), clock.instant());
        projects.note(code, actor, "opinion-answered", "OpinionBody." + opinion.body());
        return GatewayInputs.none();
    }

    /** What the body said. */
    public AnswerOpinion wantedAnswer(OpenTask task) {
        return AnswerOpinion.to(opinions.of(ProjectCode.of(task.businessKey()), body(task)));
    }

    private static OpinionBody body(OpenTask task) {
        return OpinionBody.valueOf(String.valueOf(task.detail()));
    }
}
