package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripartiteConsultationProcessTest {

    private final Walk consultation = Walk.through("tripartite-consultation");

    @Test
    void sealsTheRecordOnlyWhenAllThreeGroupsAreHeard() {
        consultation.start();

        assertThat(consultation.open()).containsExactly("inviteGroups");
        consultation.complete("inviteGroups");
        assertThat(consultation.openParties()).containsExactly("EMPLOYERS", "GOVERNMENT", "WORKERS");
        assertThat(consultation.openGroups())
                .containsExactly("SPOKESPERSON_EMPLOYERS", "SPOKESPERSON_GOVERNMENT", "SPOKESPERSON_WORKERS");
        consultation.completeAll("fileGroupPosition", "fileGroupPosition");
        assertThat(consultation.open()).containsExactly("fileGroupPosition");
        assertThat(consultation.calls()).containsExactly("prepareConsultation");
        consultation.complete("fileGroupPosition");
        assertThat(consultation.calls()).containsExactly("prepareConsultation", "determineConsultationOutcome");
        assertThat(consultation.open()).containsExactly("sealRecord");
        consultation.complete("sealRecord").endsAt("consultationRecorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "AGREED_WITH_RESERVATIONS", "ESCALATED", "INCOMPLETE", "NOT_AGREED"})
    void recordsEveryOutcomeThatNeedsNoConciliation(String outcome) {
        consultation.consultationOutcome(outcome, false, false).start();

        heard(consultation).complete("sealRecord").endsAt("consultationRecorded");
        assertThat(consultation.variable("consultationOutcome")).isEqualTo(outcome);
    }

    @Test
    void hearsOnlyTheObjectingGroupAgainAfterConciliation() {
        consultation.consultationOutcome("CONCILIATION", true, false).start();

        heard(consultation);
        assertThat(consultation.open()).containsExactly("adviseOnObjection");
        consultation.complete("adviseOnObjection");
        assertThat(consultation.open()).containsExactly("recordConciliation");
        consultation.groups("WORKERS").complete("recordConciliation");
        assertThat(consultation.openParties()).containsExactly("WORKERS");
        consultation.consultationOutcome("ESCALATED", false, false).complete("fileGroupPosition");
        assertThat(consultation.open()).containsExactly("sealRecord");
        consultation.complete("sealRecord").endsAt("consultationRecorded");
        assertThat(consultation.calls())
                .containsExactly("prepareConsultation", "determineConsultationOutcome", "determineConsultationOutcome");
    }

    @Test
    void answersCommentsBeforeTheRecordIsSealed() {
        consultation
                .consultationOutcome("AGREED_WITH_RESERVATIONS", true, false)
                .start();

        heard(consultation);
        assertThat(consultation.open()).containsExactly("answerComments");
        consultation.completeAll("answerComments", "sealRecord").endsAt("consultationRecorded");
    }

    @Test
    void refusesAnOutcomeItDoesNotKnow() {
        consultation.consultationOutcome("PERHAPS", false, false).start();
        consultation.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition");

        assertThatThrownBy(() -> consultation.complete("fileGroupPosition")).isInstanceOf(ProcessEngineException.class);
        assertThat(consultation.open()).containsExactly("fileGroupPosition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS", "DESIGN", "IMPLEMENTATION", "MONITORING", "EVALUATION"})
    void notesAConsultationOutsideTheReviewWithoutOutcomeOrSeal(String point) {
        consultation.consultationAt(point, false).start();

        heard(consultation).endsAt("consultationNoted");
        assertThat(consultation.calls())
                .containsExactly("prepareConsultation", "summariseHearing", "noteParticipation");
        assertThat(consultation.variable("consultationOutcome")).isEqualTo("NOTED");
    }

    @Test
    void answersCommentsOutsideTheReviewBeforeItIsNoted() {
        consultation.consultationAt("DESIGN", false).summarised(true).start();

        heard(consultation);
        assertThat(consultation.open()).containsExactly("answerComments");
        consultation.complete("answerComments").endsAt("consultationNoted");
        assertThat(consultation.path()).doesNotContain("gateway_conciliationDue", "userTask_sealRecord");
    }

    @Test
    void sendsTheInvitationByItself() {
        consultation.consultationAt("DESIGN", true).start();

        assertThat(consultation.calls()).containsExactly("prepareConsultation", "sendInvitation");
        assertThat(consultation.open()).containsExactly("fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
        consultation
                .completeAll("fileGroupPosition", "fileGroupPosition", "fileGroupPosition")
                .endsAt("consultationNoted");
    }

    @Test
    void turnsToASilentGroupAndGivesItMoreTime() {
        consultation.groups("WORKERS").start();
        consultation.complete("inviteGroups").fireTimer("windowClosed");

        assertThat(consultation.open()).containsExactly("contactGroup");
        assertThat(consultation.openGroups()).containsExactly("CONTACT_WORKERS");
        consultation.complete("contactGroup", "windowExtended", true);
        assertThat(consultation.open()).containsExactly("fileGroupPosition");
        assertThat(consultation.openParties()).containsExactly("WORKERS");
        consultation.completeAll("fileGroupPosition", "sealRecord").endsAt("consultationRecorded");
    }

    @Test
    void goesOnWithoutTheSilentGroupOnlyWhenItsAbsenceIsRecorded() {
        consultation.start();
        consultation.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition");
        consultation.fireTimer("windowClosed");

        assertThat(consultation.open()).containsExactly("contactGroup");
        assertThat(consultation.calls()).containsExactly("prepareConsultation");
        consultation.complete("contactGroup", "windowExtended", false);
        assertThat(consultation.calls()).containsExactly("prepareConsultation", "determineConsultationOutcome");
        consultation.complete("sealRecord").endsAt("consultationRecorded");
    }

    @Test
    void turnsToAGroupAgainThatLetsItsExtendedWindowPass() {
        consultation.groups("EMPLOYERS").start();
        consultation.complete("inviteGroups").fireTimer("windowClosed");
        consultation.complete("contactGroup", "windowExtended", true).fireTimer("windowClosed");

        assertThat(consultation.open()).containsExactly("contactGroup");
        consultation.complete("contactGroup", "windowExtended", false);
        assertThat(consultation.open()).containsExactly("sealRecord");
        consultation.complete("sealRecord").endsAt("consultationRecorded");
    }

    @Test
    void hearsTheGroupsAfterASittingWithItsQuorum() {
        consultation.start();
        consultation.complete("inviteGroups", "sittingDue", true);

        assertThat(consultation.open()).isEmpty();
        consultation.fireTimer("intermediateCatchEvent_sittingDay");
        assertThat(consultation.open()).containsExactly("recordSitting");
        consultation.complete("recordSitting", "sittingResult", "QUORATE");
        assertThat(consultation.openParties()).containsExactly("EMPLOYERS", "GOVERNMENT", "WORKERS");
    }

    @Test
    void sitsAgainBelowQuorumBeforeAnyGroupIsHeard() {
        consultation.start();
        consultation.complete("inviteGroups", "sittingDue", true).fireTimer("intermediateCatchEvent_sittingDay");
        consultation.complete("recordSitting", "sittingResult", "ADJOURNED");

        assertThat(consultation.open()).containsExactly("callSecondSitting");
        consultation.complete("callSecondSitting").fireTimer("intermediateCatchEvent_sittingDay");
        assertThat(consultation.open()).containsExactly("recordSitting");
        consultation.complete("recordSitting", "sittingResult", "WRITTEN_WINDOW");
        consultation
                .completeAll("fileGroupPosition", "fileGroupPosition", "fileGroupPosition", "sealRecord")
                .endsAt("consultationRecorded");
    }

    private static Walk heard(Walk consultation) {
        return consultation.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
    }
}
