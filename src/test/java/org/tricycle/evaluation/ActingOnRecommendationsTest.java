package org.tricycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.TaskId;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RequestedRevisions;
import org.tricycle.revision.RevisionType;

/** An accepted recommendation is carried out, and where it changes the design a revision is asked for (R8.14; process.md §5). */
class ActingOnRecommendationsTest {

    private static final OpenTask TASK = new OpenTask(
            new TaskId("1"), RememberedProjects.CODE.businessKey(), "userTask_actOnRecommendation", null, "7");

    private final RememberedProjects projects = RememberedProjects.at(Status.ACTIVE);
    private final RequestedRevisions revisions = new RequestedRevisions();
    private final List<ActOnRecommendation> done = new ArrayList<>();

    @Test
    void notesWhatWasDone() {
        act(false);

        assertThat(done).hasSize(1);
        assertThat(projects.kinds()).containsExactly("recommendation-acted-on");
        assertThat(revisions.asked()).isEmpty();
    }

    @Test
    void asksForTheRevisionThatItNeeds() {
        act(true);

        assertThat(revisions.asked())
                .extracting(RequestRevision::type, RequestRevision::what, RequestRevision::why)
                .containsExactly(tuple(RevisionType.SUBSTANTIVE, "One outcome less.", "Mid-term report, page 12."));
    }

    private void act(boolean redesign) {
        Recommendation seventh = new Recommendation() {
            @Override
            public long number() {
                return 7;
            }

            @Override
            void act(ActOnRecommendation act, String person, Instant at) {
                done.add(act);
            }
        };
        Evaluations evaluations = new Evaluations() {
            @Override
            public List<Recommendation> recommendations(ProjectCode code) {
                return List.of(seventh);
            }
        };
        new ActingOnRecommendations(evaluations, revisions, projects, RememberedProjects.CLOCK)
                .act(
                        TASK,
                        new ActOnRecommendation("One outcome less.", "Mid-term report, page 12.", redesign),
                        Actor.onPage("manager"));
    }
}
