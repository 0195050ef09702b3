package org.tricycle.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        world.approval().passOn(RememberedProjects.NOW);

        assertThat(world.approval().level()).isEqualTo(ApprovalLevel.L5);
        assertThat(world.approval().lapses()).hasSize(1);
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
                .isEqualTo(GatewayInputs.of("approvalDecision", ApprovalDecision.APPROVE));
        assertThat(world.approval().amendment()).isEqualTo("Without the second district.");
        world.certify(true, "FUND");
        assertThat(world.sealed).singleElement().asString().contains("Without the second district.");
    }

    @Test
    void asksForTheWordsOfAnAmendment() { // R6.13
        world.determine();

        assertThatThrownBy(() -> world.approval()
                        .decide(
                                new DecideApproval(true, ApprovalDecision.APPROVE_AMENDED, null, " ", null),
                                "director",
                                RememberedProjects.NOW))
                .hasMessageContaining("amendment-missing");
    }
}
