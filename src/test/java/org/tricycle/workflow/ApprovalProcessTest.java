package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class ApprovalProcessTest {

    private final Walk approval = Walk.through("approval").start();

    @Test
    void countsOnceTheFundsAreCertified() {
        assertThat(approval.calls()).containsExactly("determineAuthority");
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
        assertThat(approval.calls()).containsExactly("determineAuthority");
        decide("REJECT");
        approval.endsAt("projectRefused");
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
        approval.complete("decideApproval", "approvalDecision", decision);
    }
}
