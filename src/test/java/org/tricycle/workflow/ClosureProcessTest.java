package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosureProcessTest {

    private final Walk closure = Walk.through("closure");

    @Test
    void windsUpThenClosesOperationsThenFinances() {
        closure.start();

        assertThat(closure.open()).containsExactly("debriefProject", "handOverAssets");
        closure.complete("debriefProject");
        assertThat(closure.open()).containsExactly("handOverAssets");
        closure.complete("handOverAssets");
        assertThat(closure.open()).containsExactly("closeOperations");
        closure.complete("closeOperations", "closureComplete", true);
        assertThat(closure.open()).containsExactly("closeFinances");
        closure.complete("closeFinances", "nextPhaseWished", false).endsAt("projectClosed");
    }

    @Test
    void closesALightProjectInOneStep() {
        closure.finding("beginClosure", "shortClosure", true).start();

        assertThat(closure.open()).containsExactly("closeOperations");
        assertThat(closure.path()).doesNotContain("gateway_fork");
    }

    @Test
    void asksTheOwnerOfWhatIsMissing() {
        closure.startBefore("userTask_closeOperations").complete("closeOperations", "closureComplete", false);

        assertThat(closure.open()).containsExactly("mendClosureGap");
        assertThat(closure.details("mendClosureGap")).containsExactly("DOCUMENTS_ARCHIVED");
        assertThat(closure.openGroups()).singleElement().asString().startsWith("OWNER_OF_DOCUMENTS_ARCHIVED@");
        closure.complete("mendClosureGap");
        assertThat(closure.open()).containsExactly("closeOperations");
        assertThat(closure.path()).doesNotContain("userTask_decideClosureWaiver");
    }

    @Test
    void leavesAWaiverToTheAuthorityThatApproved() {
        closure.finding("gatherClosureWaivers", "waiverAsked", true)
                .startBefore("userTask_closeOperations")
                .complete("closeOperations", "closureComplete", false)
                .complete("mendClosureGap");

        assertThat(closure.open()).containsExactly("decideClosureWaiver");
        assertThat(closure.openGroups()).singleElement().asString().startsWith("APPROVER@");
        closure.complete("decideClosureWaiver");
        assertThat(closure.open()).containsExactly("closeOperations");
    }

    @Test
    void asksTheHeadOfUnitWhatFollows() {
        closure.startBefore("userTask_closeFinances").complete("closeFinances", "nextPhaseWished", true);

        assertThat(closure.openGroups()).singleElement().asString().startsWith("HEAD_OF_UNIT@");
        closure.complete("decideNextPhase").endsAt("nextPhaseDecided");
    }
}
