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
        assertThat(consultation.calls()).isEmpty();
        consultation.complete("fileGroupPosition");
        assertThat(consultation.calls()).containsExactly("determineConsultationOutcome");
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
        assertThat(consultation.open()).containsExactly("recordConciliation");
        consultation.groups("WORKERS").complete("recordConciliation");
        assertThat(consultation.openParties()).containsExactly("WORKERS");
        consultation.consultationOutcome("ESCALATED", false, false).complete("fileGroupPosition");
        assertThat(consultation.open()).containsExactly("sealRecord");
        consultation.complete("sealRecord").endsAt("consultationRecorded");
        assertThat(consultation.calls()).hasSize(2);
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

    private static Walk heard(Walk consultation) {
        return consultation.completeAll("inviteGroups", "fileGroupPosition", "fileGroupPosition", "fileGroupPosition");
    }
}
