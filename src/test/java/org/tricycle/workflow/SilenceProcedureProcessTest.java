package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through a silence procedure (rules.md §2). */
class SilenceProcedureProcessTest {

    private final Walk silence = Walk.through("silence-procedure").start();

    @Test
    void keepsSilenceOnceEveryClockHasEnded() {
        noticed();
        silence.completeAll("acknowledgeNotice", "acknowledgeNotice", "acknowledgeNotice");
        assertThat(silence.open()).containsExactly("breakSilence", "breakSilence", "breakSilence");
        silence.fireTimer("timeOver").fireTimer("timeOver");
        assertThat(silence.calls()).isEmpty();
        silence.fireTimer("timeOver").endsAt("silenceKept");
        assertThat(silence.variable("silenceResult")).isEqualTo("NO_OBJECTION");
    }

    @Test
    void startsTheClockOfAGroupThatDoesNotAcknowledgeByAttestedDelivery() {
        noticed();
        silence.fireTimer("notAcknowledged");
        assertThat(silence.open())
                .containsExactlyInAnyOrder("acknowledgeNotice", "acknowledgeNotice", "attestDelivery");
        silence.completeAll("acknowledgeNotice", "acknowledgeNotice", "attestDelivery");
        silence.fireTimer("timeOver")
                .fireTimer("timeOver")
                .fireTimer("timeOver")
                .endsAt("silenceKept");
    }

    @ParameterizedTest
    @CsvSource({"OBJECTION", "MEETING_ASKED"})
    void isBrokenForAllByTheFirstWord(String said) {
        noticed();
        silence.complete("acknowledgeNotice");
        assertThat(silence.open()).containsExactlyInAnyOrder("acknowledgeNotice", "acknowledgeNotice", "breakSilence");
        silence.complete("breakSilence", "silenceResult", said).endsAt("silenceBroken");
        assertThat(silence.variable("silenceResult")).isEqualTo(said);
        assertThat(silence.calls()).isEmpty();
    }

    private void noticed() {
        assertThat(silence.open()).containsExactly("giveNotice");
        silence.complete("giveNotice");
        assertThat(silence.openGroups())
                .containsExactly("SPOKESPERSON_EMPLOYERS", "SPOKESPERSON_GOVERNMENT", "SPOKESPERSON_WORKERS");
    }
}
