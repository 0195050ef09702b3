package org.tricycle.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.RememberedProjects;

class EscalationTest {

    private final ApprovalWorld world = new ApprovalWorld();

    @Test
    void passesTheFileOnLevelByLevel() { // R6.11
        world.policySays(3);
        world.determine();
        assertThat(world.approvals.isPassedOn(RememberedProjects.CODE)).isFalse();

        world.approval().passOn(RememberedProjects.NOW);
        world.approval().passOn(RememberedProjects.NOW);

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L5);
        assertThat(world.approval().lapses())
                .extracting(Lapse::level)
                .containsExactly(ApprovalLevel.L3, ApprovalLevel.L4);
        assertThat(world.approvals.isPassedOn(RememberedProjects.CODE)).isTrue();
    }

    @Test
    void stopsAtTheHighestLevel() { // R6.11
        world.policySays(5);
        world.determine();

        assertThatThrownBy(() -> world.approval().passOn(RememberedProjects.NOW))
                .hasMessageContaining("nobody-above");
        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L5);
        assertThat(world.approval().lapses()).isEmpty();
    }

    @Test
    void passesNothingOnOnceItIsDecided() { // R6.11
        world.determine();
        world.decide(ApprovalDecision.APPROVE, null, null);

        assertThatThrownBy(() -> world.approval().passOn(RememberedProjects.NOW))
                .hasMessageContaining("approval-decided");
    }

    @Test
    void keepsWhatIsApprovedOtherwise() { // R6.13
        world.determine();

        assertThat(world.decide(ApprovalDecision.APPROVE_AMENDED, null, null))
                .isEqualTo(GatewayInputs.of("approvalDecision", ApprovalDecision.APPROVE)
                        .and("conditionWaived", false)
                        .and("conditionsFirst", false));
        assertThat(world.approval().amendment()).isEqualTo("Without the second district.");
        world.certify(true, "FUND");
        assertThat(world.sealed).singleElement().asString().contains("Without the second district.");
    }

    @Test
    void asksForTheWordsOfAnAmendment() { // R6.13
        world.determine();

        assertThatThrownBy(() -> world.approval()
                        .decide(
                                new DecideApproval(
                                        true, ApprovalDecision.APPROVE_AMENDED, null, " ", null, List.of(), List.of()),
                                "director",
                                RememberedProjects.NOW))
                .hasMessageContaining("amendment-missing");
    }

    @Test
    void goesOneLevelUpWithTheFirstWaiver() { // R6.14
        world.policySays(2);
        world.determine();

        assertThat(world.decide(ApprovalDecision.APPROVE, null, null, 1))
                .isEqualTo(GatewayInputs.of("conditionWaived", true).and("conditionsFirst", false));
        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(world.approval().raised()).containsExactly(RaisingReason.CONDITION_WAIVED);
        assertThat(world.approval().decision()).isNull();

        world.decide(ApprovalDecision.APPROVE, null, null, 1);
        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L3);
        assertThat(world.approval().decision()).isEqualTo(ApprovalDecision.APPROVE);
    }

    @Test
    void decidesOnAWaiverAtTheHighestLevelAtOnce() { // R6.14
        world.policySays(5);
        world.determine();
        world.decide(ApprovalDecision.APPROVE, null, null, 1);

        assertThat(world.approval().decision()).isEqualTo(ApprovalDecision.APPROVE);
    }
}
