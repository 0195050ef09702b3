package org.tricycle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** Before the appraisal at least one social partner takes a position on the design (R2.20; process.md step 1.8). */
class DesignHearingRuleTest {

    @Test
    void missesThePositionOfASocialPartner() {
        assertThat(rule().gaps(RememberedProjects.CODE)).containsExactly("Gap.SOCIAL_PARTNER_POSITION");
    }

    @ParameterizedTest
    @CsvSource({
        "DESIGN, EMPLOYERS, SUPPORT, false",
        "DESIGN, WORKERS, OBJECTION, false",
        "DESIGN, WORKERS, RESERVATION, false",
        "DESIGN, WORKERS, NO_POSITION, true",
        "DESIGN, GOVERNMENT, SUPPORT, true",
        "NEEDS, EMPLOYERS, SUPPORT, true",
        "REVIEW, EMPLOYERS, SUPPORT, true"
    })
    void asksUntilOneOfThemHasSpokenOnTheDesign(ParticipationStage point, Party party, Position position, boolean due) {
        DesignHearingRule rule = rule(consultation(point, party, position));

        assertThat(rule.isDue(RememberedProjects.CODE)).isEqualTo(due);
        assertThat(rule.gaps(RememberedProjects.CODE).isEmpty()).isNotEqualTo(due);
    }

    @Test
    void waitsForTheFullReviewInACrisis() {
        DesignHearingRule rule = new DesignHearingRule(remembering(), RememberedProjects.inCrisis(Status.FORMULATION));

        assertThat(rule.gaps(RememberedProjects.CODE)).isEmpty();
    }

    private static DesignHearingRule rule(Consultation... held) {
        return new DesignHearingRule(remembering(held), RememberedProjects.at(Status.FORMULATION));
    }

    private static Consultations remembering(Consultation... held) {
        return new Consultations() {
            @Override
            public List<Consultation> of(ProjectCode code) {
                return List.of(held);
            }
        };
    }

    private static Consultation consultation(ParticipationStage point, Party party, Position said) {
        GroupPosition position = new GroupPosition() {
            @Override
            public Party party() {
                return party;
            }

            @Override
            public Position position() {
                return said;
            }
        };
        return new Consultation() {
            @Override
            public ParticipationStage point() {
                return point;
            }

            @Override
            public List<GroupPosition> recordedPositions() {
                return List.of(position);
            }
        };
    }
}
