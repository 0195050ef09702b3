package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class PipelineTest {

    private final PartnerWorld world = PartnerWorld.at(Status.APPROVAL);
    private final KeepingPipelines keeping = new KeepingPipelines(world.projects, world.obligations, world.payers());

    @Test
    void flagsAProjectWhileItWaits() { // R1.9
        keeping.enter(RememberedProjects.CODE, Actor.system());
        assertThat(world.projects.project().pipelineSince()).isEqualTo(PartnerWorld.TODAY);

        keeping.leave(RememberedProjects.CODE, Actor.system());
        assertThat(world.projects.project().pipelineSince()).isNull();
        assertThat(world.projects.kinds()).containsExactly("pipeline-entered", "pipeline-left");
    }

    @Test
    void letsNobodyWaitWhoDoesNotAwaitApproval() { // R1.9
        PartnerWorld early = PartnerWorld.at(Status.CONSULTATION);

        assertThat(Refused.type(() -> early.projects.enterPipeline(RememberedProjects.CODE, Actor.system())))
                .isEqualTo("pipeline-not-open");
    }

    @Test
    void keepsOrWithdrawsAtReview() { // R5.13
        keeping.enter(RememberedProjects.CODE, Actor.system());
        keeping.review(RememberedProjects.TASK, ReviewPipeline.example(), Actor.onPage("head"));
        assertThat(world.projects.project().pipelineSince()).isNotNull();

        keeping.review(
                RememberedProjects.TASK,
                new ReviewPipeline(PipelineDecision.WITHDRAW, "Nobody asks any more."),
                Actor.onPage("head"));
        assertThat(world.projects.project().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(world.projects.project().pipelineSince()).isNull();
    }

    @Test
    void archivesAProjectThatWaitedTooLong() { // R5.13
        keeping.enter(RememberedProjects.CODE, Actor.system());

        assertThat(keeping.archive(RememberedProjects.CODE, Actor.system()).values())
                .containsEntry("pipelineOutcome", "STALE");
        assertThat(world.projects.project().status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void submitsALargeProjectOnlyAfterItsEvaluabilityReview() { // R5.14
        world.projects.budgeted("5000000.01");
        assertThat(Refused.type(this::submit)).isEqualTo("evaluability-review-open");

        world.projects.budgeted("5000000.00");
        assertThat(submit()).isEqualTo(GatewayInputs.none());

        world.projects.budgeted("5000000.01");
        world.reviewed = true;
        assertThat(submit()).isEqualTo(GatewayInputs.none());
    }

    @Test
    void submitsToNobodyWhoseMoneyMayNotBeTaken() { // R5.8
        world.projects.fund(RememberedProjects.CODE, "PRV");

        assertThat(Refused.type(this::submit)).isEqualTo("funding-not-secured");
    }

    @Test
    void leavesADonorThatDoesNotSign() { // R5.15
        assertThat(world.submitting()
                        .lapse(RememberedProjects.CODE, Actor.system())
                        .values())
                .containsEntry("agreementOutcome", "NOT_SIGNED");
    }

    private GatewayInputs submit() {
        return world.submitting().submit(RememberedProjects.TASK, SubmitToDonor.example(), PartnerWorld.OFFICER);
    }
}
