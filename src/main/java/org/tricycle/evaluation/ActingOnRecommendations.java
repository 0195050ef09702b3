package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RequestingRevisions;
import org.tricycle.revision.RevisionType;

/** An accepted recommendation is carried out in the running project (R8.14). */
@ApplicationScoped
@Transactional
public class ActingOnRecommendations {

    private final Evaluations evaluations;
    private final RequestingRevisions revisions;
    private final Projects projects;
    private final Clock clock;

    @Inject
    public ActingOnRecommendations(
            Evaluations evaluations, RequestingRevisions revisions, Projects projects, Clock clock) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.projects = projects;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ActingOnRecommendations() {
        this(null, null, null, null);
    }

    /**
     * Notes what was done, and asks for the revision that the recommendation needs.
     *
     * @throws Refusal {@code no-evaluation}, or what the revision refuses
     */
    public GatewayInputs act(OpenTask task, ActOnRecommendation command, Actor actor) {
        ProjectCode code = ProjectCode.of(task.businessKey());
        Recommendation recommendation = evaluations.recommendations(code).stream()
                .filter(one -> Long.toString(one.number()).equals(task.detail()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-evaluation", code));
        recommendation.act(command, actor.person(), clock.instant());
        projects.note(code, actor, "recommendation-acted-on", Long.toString(recommendation.number()));
        if (command.redesign()) {
            revisions.propose(
                    code, RequestRevision.inWords(RevisionType.SUBSTANTIVE, command.done(), command.evidence()), actor);
        }
        return GatewayInputs.none();
    }

    /** Numbers of the recommendations of one evaluation that the running project acts on. */
    public List<String> actions(ProjectCode code, String serial) {
        return evaluations.get(code, Integer.parseInt(serial)).recommendations().stream()
                .filter(Recommendation::isOpen)
                .map(recommendation -> Long.toString(recommendation.number()))
                .toList();
    }
}
