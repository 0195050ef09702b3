package org.tricycle.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.project.Status;
import org.tricycle.schedule.ObligationKind.Fate;

// R11.5
class ObligationKindTest {

    private static final Set<Status> ENDS =
            Set.of(Status.FINANCIALLY_CLOSED, Status.TERMINATED, Status.CANCELLED, Status.REJECTED, Status.WITHDRAWN);

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void waitsWhileTheProjectIsSuspended(ObligationKind kind) {
        boolean review = kind == ObligationKind.SUSPENSION_REVIEW;

        assertThat(kind.fate(Status.SUSPENDED, "")).isEqualTo(review ? Fate.BEGIN : Fate.WAIT);
        assertThat(kind.fate(Status.ACTIVE, "")).isEqualTo(Fate.BEGIN);
    }

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void waitsUntilTheProjectHasStartedUp(ObligationKind kind) { // R11.5
        boolean alarm = kind == ObligationKind.START_UP_ALARM;

        assertThat(kind.fate(Status.AGREED, "MID_TERM")).isEqualTo(alarm ? Fate.BEGIN : Fate.WAIT);
    }

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void isDroppedOnceTheProjectHasEnded(ObligationKind kind) {
        boolean outlives = kind == ObligationKind.FOLLOW_UP;

        assertThat(ENDS)
                .allSatisfy(end -> assertThat(kind.fate(end, "FINAL")).isEqualTo(outlives ? Fate.BEGIN : Fate.DROP));
    }

    @Test
    void evaluatesAfterTheEndWhatIsToBeEvaluatedThen() {
        assertThat(ObligationKind.EVALUATION.fate(Status.FINANCIALLY_CLOSED, "EX_POST"))
                .isEqualTo(Fate.BEGIN);
        assertThat(ObligationKind.CONSULTATION.fate(Status.FINANCIALLY_CLOSED, "EX_POST"))
                .isEqualTo(Fate.DROP);
    }

    @Test
    void preparesTheExitOnlyBeforeOperationsEnd() {
        assertThat(ObligationKind.EXIT_PREPARATION.fate(Status.OPERATIONALLY_COMPLETE, "END"))
                .isEqualTo(Fate.DROP);
        assertThat(ObligationKind.EXIT_PREPARATION.fate(Status.OPERATIONALLY_CLOSED, "END"))
                .isEqualTo(Fate.DROP);
    }

    @Test
    void beginsWhatIsAboutNoProject() {
        assertThat(ObligationKind.CLEARANCE_RECHECK.fate(null, "RECHECK")).isEqualTo(Fate.BEGIN);
    }
}
