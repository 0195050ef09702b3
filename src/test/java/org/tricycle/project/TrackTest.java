package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.platform.Refusal;

/** R1.13, R1.14: the track follows the proportions and is raised, never lowered. */
class TrackTest {

    private final Project project = RememberedProjects.at(Status.FORMULATION).project();

    @ParameterizedTest
    @CsvSource({"LIGHT", "STANDARD"})
    void raisesOnlyToMore(Track wanted) {
        assertThatThrownBy(() -> project.raise(wanted))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("track-not-raised");
        assertThat(project.track()).isEqualTo(Track.STANDARD);
    }

    @Test
    void keepsARaisedTrackWhenALaterSubmissionWouldTakeLess() {
        project.raise(Track.MAJOR);

        submit(Track.LIGHT);

        assertThat(project.track()).isEqualTo(Track.MAJOR);
    }

    @Test
    void followsTheSubmissionWhileNobodyRaisedTheTrack() {
        submit(Track.LIGHT);
        assertThat(project.isLight()).isTrue();

        submit(Track.MAJOR);
        assertThat(project.track()).isEqualTo(Track.MAJOR);
    }

    @Test
    void takesMoreThanItWasRaisedToWhenTheSubmissionAsksForIt() {
        submit(Track.LIGHT);
        project.raise(Track.STANDARD);

        submit(Track.MAJOR);

        assertThat(project.track()).isEqualTo(Track.MAJOR);
    }

    private void submit(Track proportion) {
        project.plan(new BigDecimal("100.00"), project.startsOn(), project.endsOn(), proportion);
    }
}
