package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.platform.Refused;

// R1.10
class JudgedWhileRunningTest {

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"FORMULATION", "APPRAISAL", "CONSULTATION", "APPROVAL", "REJECTED", "WITHDRAWN"})
    void aRunningProjectStaysWhereItIsWhileItsRevisedDocumentIsJudged(Status step) {
        Project active = RememberedProjects.at(Status.ACTIVE).project();
        active.advance(step);
        assertThat(active.status()).isEqualTo(Status.ACTIVE);

        active.advance(Status.SUSPENDED);
        active.advance(step);
        assertThat(active.status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void aProjectInPreparationMovesOn() {
        Project project = RememberedProjects.at(Status.APPRAISAL).project();
        project.advance(Status.CONSULTATION);
        assertThat(project.status()).isEqualTo(Status.CONSULTATION);
    }

    @Test
    void aProjectThatNoLongerRunsIsNotJudgedAnew() {
        Project complete = RememberedProjects.at(Status.OPERATIONALLY_COMPLETE).project();
        assertThat(Refused.type(() -> complete.advance(Status.APPRAISAL))).isEqualTo("status-not-allowed");
    }
}
