package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class ApprovalProcessTest {

    private final Walk approval = Walk.through("approval").start();

    @Test
    void countsOnceTheFundsAreCertified() {
        assertThat(approval.calls()).containsExactly("determineAuthority", "checkConflicts");
        assertThat(approval.open()).containsExactly("decideApproval");
        assertThat(approval.openGroups()).singleElement().asString().startsWith("APPROVER@");
        decide("APPROVE");
        assertThat(approval.open()).containsExactly("certifyFunds");
        assertThat(approval.openGroups()).singleElement().asString().startsWith("CERTIFIER@");
        approval.complete("certifyFunds", "fundsCertified", true).endsAt("projectApproved");
    }

    @Test
    void goesBackToTheApproverWithoutCertifiedFunds() {
        decide("APPROVE");
        approval.complete("certifyFunds", "fundsCertified", false);

        assertThat(approval.open()).containsExactly("decideApproval");
        assertThat(approval.calls()).containsExactly("determineAuthority", "checkConflicts");
        decide("REJECT");
        approval.endsAt("projectRefused");
    }

    @Test
    void passesTheFileToTheNextLevelWhenTheTimeToDecideIsOver() {
        approval.fireTimer("decisionLapsed");
        assertThat(approval.calls())
                .containsExactly("determineAuthority", "checkConflicts", "passApprovalOn", "checkConflicts");
        assertThat(approval.open()).containsExactly("decideApproval");

        approval.fireTimer("decisionLapsed");
        assertThat(approval.calls()).filteredOn("passApprovalOn"::equals).hasSize(2);
        decide("REJECT");
        approval.endsAt("projectRefused");
    }

    @Test
    void goesOneLevelUpWhenAConditionIsWaived() {
        approval.complete("decideApproval", "conditionWaived", true);
        assertThat(approval.open()).containsExactly("decideApproval");
        assertThat(approval.calls()).containsExactly("determineAuthority", "checkConflicts", "checkConflicts");
    }

    @Test
    void decidesAgainOnceTheConditionsAreMet() { // R6.17
        approval.complete("decideApproval", "conditionsFirst", true);
        assertThat(approval.open()).containsExactly("meetConditions");
        approval.complete("meetConditions").complete("confirmConditions", "conditionsMet", true);
        assertThat(approval.open()).containsExactly("decideApproval");
        decide("APPROVE");
        approval.complete("certifyFunds", "fundsCertified", true).endsAt("projectApproved");
    }

    @Test
    void hasAnOfficerNamedWhereNobodyIndependentCanDecide() {
        Walk conflicted = Walk.through("approval").approverFree(false).start();
        assertThat(conflicted.open()).containsExactly("nameOfficer");
        assertThat(conflicted.openGroups()).singleElement().asString().startsWith("SUPERIOR@");

        conflicted.complete("nameOfficer");
        assertThat(conflicted.open()).containsExactly("nameOfficer");

        conflicted.approverFree(true).complete("nameOfficer");
        assertThat(conflicted.open()).containsExactly("decideApproval");
    }

    @Test
    void returnsTheProjectForRevision() {
        decide("RETURN");
        approval.endsAt("projectReturned");
    }

    @Test
    void refusesTheProject() {
        decide("REJECT");
        approval.endsAt("projectRefused");
    }

    @Test
    void acceptsNoOtherDecision() {
        assertThatThrownBy(() -> decide("POSTPONE")).isInstanceOf(ProcessEngineException.class);
        assertThat(approval.open()).containsExactly("decideApproval");
    }

    private void decide(String decision) {
        approval.complete("decideApproval", "conditionWaived", false, "approvalDecision", decision);
    }
}
