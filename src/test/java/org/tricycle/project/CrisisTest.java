package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refused;

/** R1.15: the fast track is for confirmed crises alone and ends with the approval. */
class CrisisTest {

    private static final Actor OFFICER = Actor.onPage("officer");

    @Test
    void isConfirmedOnlyForARequestThatComesFromOne() {
        RememberedProjects ordinary = RememberedProjects.at(Status.IDEA);

        assertThat(Refused.faults(
                        () -> ordinary.answerCrisis(RememberedProjects.CODE, CrisisType.NATURAL_DISASTER, OFFICER)))
                .containsExactly("/crisis violation.crisis-not-declared");
        assertThat(ordinary.project().crisis()).isNull();
    }

    @Test
    void isStoredAndNoted() {
        RememberedProjects projects = RememberedProjects.inCrisis(Status.IDEA);
        projects.answerCrisis(RememberedProjects.CODE, CrisisType.EPIDEMIC, OFFICER);

        assertThat(projects.project().crisis()).isEqualTo(CrisisType.EPIDEMIC);
        assertThat(ProjectRow.of(projects.project()).crisis()).isEqualTo(CrisisType.EPIDEMIC);
        assertThat(projects.kinds()).containsExactly("crisis-confirmed");
        assertThat(projects.lastDetails()).containsExactly("CrisisType.EPIDEMIC");
    }

    @Test
    void letsApprovalFollowAppraisal() {
        Project project = RememberedProjects.inCrisis(Status.APPRAISAL).project();
        project.advance(Status.APPROVAL);
        assertThat(project.status()).isEqualTo(Status.APPROVAL);
    }

    @Test
    void letsNoOtherProjectPassTheGroupsBy() {
        Project project = RememberedProjects.at(Status.APPRAISAL).project();
        assertThat(Refused.type(() -> project.advance(Status.APPROVAL))).isEqualTo("status-not-allowed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"IDEA", "CONCEPT", "FORMULATION"})
    void skipsNothingElse(Status status) {
        Project project = RememberedProjects.inCrisis(status).project();
        assertThat(Refused.type(() -> project.advance(Status.APPROVAL))).isEqualTo("status-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "IDEA, CRISIS, true",
        "APPRAISAL, CRISIS, true",
        "APPROVAL, CRISIS, true",
        "AGREED, STANDARD, false",
        "ACTIVE, STANDARD, false"
    })
    void lastsUntilTheProjectIsAgreed(Status status, Procedure procedure, boolean fast) {
        Project project = RememberedProjects.inCrisis(status).project();
        assertThat(project.procedure()).isEqualTo(procedure);
        assertThat(project.isFastTracked()).isEqualTo(fast);
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void leavesOtherProjectsOnTheirTrack(Track track) {
        Project project = RememberedProjects.at(Status.FORMULATION).project();
        assertThat(project.procedure(track).name()).isEqualTo(track.name());
    }
}
