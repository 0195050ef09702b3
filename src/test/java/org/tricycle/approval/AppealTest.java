package org.tricycle.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class AppealTest {

    private static final Actor OFFICER = Actor.onPage("officer");
    private static final Actor HIGHER = Actor.onPage("partnerships");

    private final ApprovalWorld world = new ApprovalWorld();
    private final Appeals appeals = new RememberedAppeals();

    @Test
    void liesOneLevelAboveWhoRejected() { // R6.10
        reject(2);

        assertThat(open()).isEqualTo(GatewayInputs.of("appealPossible", true));
        assertThat(appeals.authority(RememberedProjects.CODE)).isEqualTo(ApprovalLevel.L3);
        assertThat(world.projects.project().status()).isEqualTo(Status.APPROVAL);
    }

    @Test
    void isNotPossibleAboveTheHighestLevel() { // R6.10
        reject(5);

        assertThat(open()).isEqualTo(GatewayInputs.of("appealPossible", false));
        close();
        assertThat(world.projects.project().status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void needsGrounds() { // R6.10
        reject(2);
        open();

        assertThatThrownBy(() -> answer(true, null)).hasMessageContaining("appeal-grounds-missing");
        assertThat(answer(true, "The reason is met.")).isEqualTo(GatewayInputs.of("appealed", true));
    }

    @Test
    void sendsTheProjectBackToDraftingWhenGranted() { // R6.10
        reject(2);
        open();
        answer(true, "The reason is met.");

        assertThat(decide(AppealDecision.GRANT, HIGHER).values()).containsEntry("appealOutcome", "GRANTED");
        assertThat(world.projects.project().status()).isEqualTo(Status.FORMULATION);
    }

    @Test
    void endsTheProjectWhenUpheld() { // R6.10
        reject(2);
        open();
        answer(true, "The reason is met.");

        assertThat(decide(AppealDecision.UPHOLD, HIGHER).values()).containsEntry("appealOutcome", "REJECTED");
        close();
        assertThat(world.projects.project().status()).isEqualTo(Status.REJECTED);
        assertThat(appeals.current(RememberedProjects.CODE).state()).isEqualTo(AppealState.UPHELD);
    }

    @Test
    void isNotDecidedByWhoRejected() { // R6.10
        reject(2);
        open();
        answer(true, "The reason is met.");

        assertThatThrownBy(() -> decide(AppealDecision.UPHOLD, ApprovalWorld.APPROVER))
                .hasMessageContaining("own-rejection");
    }

    @Test
    void lapsesWithoutAnAnswer() { // R6.10
        reject(2);
        open();
        close();

        assertThat(appeals.current(RememberedProjects.CODE).state()).isEqualTo(AppealState.LAPSED);
        assertThat(world.projects.kinds()).endsWith("appeal-opened", "project-rejected");
    }

    @Test
    void isPossibleOnceInAProjectsLife() { // R6.10
        reject(2);
        open();
        answer(true, "The reason is met.");
        decide(AppealDecision.GRANT, HIGHER);

        assertThat(open()).isEqualTo(GatewayInputs.of("appealPossible", false));
    }

    @Test
    void staysPossibleAfterAnAcceptedRejection() { // R6.10
        reject(2);
        open();
        assertThat(answer(false, null)).isEqualTo(GatewayInputs.of("appealed", false));

        assertThat(open()).isEqualTo(GatewayInputs.of("appealPossible", true));
    }

    private void reject(int level) {
        world.policySays(level);
        world.determine();
        world.decide(ApprovalDecision.REJECT, "Outside the country programme.", null);
    }

    private GatewayInputs open() {
        return hearing().open(RememberedProjects.CODE, Actor.system());
    }

    private void close() {
        hearing().close(RememberedProjects.CODE, Actor.system());
    }

    private GatewayInputs answer(boolean appealed, @Nullable String grounds) {
        return hearing().answer(RememberedProjects.TASK, new AppealRejection(appealed, grounds), OFFICER);
    }

    private GatewayInputs decide(AppealDecision decision, Actor actor) {
        return hearing()
                .decide(RememberedProjects.TASK, new DecideAppeal(null, true, decision, "On the papers."), actor);
    }

    private HearingAppeals hearing() {
        ProjectDocuments none = new ProjectDocuments() {
            @Override
            public Optional<ProjectDocument> latest(ProjectCode code) {
                return Optional.empty();
            }
        };
        AppealAuthority authority =
                new AppealAuthority(world.approvals, none, (question, version) -> 2, world.projects);
        return new HearingAppeals(appeals, authority, world.projects, RememberedProjects.CLOCK);
    }

    private static final class RememberedAppeals extends Appeals {
        private final List<Appeal> appeals = new ArrayList<>();

        @Override
        public List<Appeal> of(ProjectCode code) {
            List<Appeal> newestFirst = new ArrayList<>(appeals);
            Collections.reverse(newestFirst);
            return newestFirst;
        }

        @Override
        void add(Appeal appeal) {
            appeals.add(appeal);
        }
    }
}
