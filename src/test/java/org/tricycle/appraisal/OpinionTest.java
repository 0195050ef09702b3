package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionTest {

    private final Opinion opinion = new Opinion(new Appraisal(SUBMITTED, 1, 2), OpinionBody.ACTRAV);

    @Test
    void isGivenOnce() { // R3.11
        opinion.give(saying(OpinionStatement.ACCEPTABLE, null), "actrav", NOW);

        assertThat(opinion.state()).isEqualTo(OpinionState.GIVEN);
        assertThat(opinion.isStanding()).isFalse();
        assertThatThrownBy(() -> opinion.give(saying(OpinionStatement.ACCEPTABLE, null), "actrav", NOW))
                .hasMessageContaining("opinion-state");
    }

    @Test
    void isNotGivenByTheAuthor() { // R3.11
        assertThatThrownBy(() -> opinion.give(saying(OpinionStatement.ACCEPTABLE, null), "author", NOW))
                .hasMessageContaining("own-proposal");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTABLE_WITH_REMARKS", "NOT_ACCEPTABLE"})
    void needsRemarksUnlessItIsSimplyAcceptable(OpinionStatement statement) { // R3.11
        assertThatThrownBy(() -> opinion.give(saying(statement, " "), "actrav", NOW))
                .hasMessageContaining("opinion-remarks-missing");
        assertThat(opinion.state()).isEqualTo(OpinionState.ASKED);
    }

    @Test
    void isNeverAConsentWhenItIsLate() { // R3.11
        opinion.miss(NOW);

        assertThat(opinion.state()).isEqualTo(OpinionState.NOT_RECEIVED);
        assertThat(opinion.statement()).isNull();
        assertThatThrownBy(() -> opinion.give(saying(OpinionStatement.ACCEPTABLE, null), "actrav", NOW))
                .hasMessageContaining("opinion-state");
    }

    @Test
    void standsAfterItIsAnsweredInWriting() { // R3.12
        opinion.give(saying(OpinionStatement.NOT_ACCEPTABLE, "No word on unions."), "actrav", NOW);
        opinion.answer("They sit in the committee.", "author", NOW);

        assertThat(opinion.isStanding()).isTrue();
        assertThat(opinion.answer()).isEqualTo("They sit in the committee.");
        assertThatThrownBy(() -> opinion.answer("Again.", "author", NOW)).hasMessageContaining("no-opinion-to-answer");
    }

    @Test
    void isAnsweredOnlyWhereTheBodyObjects() { // R3.12
        opinion.give(saying(OpinionStatement.ACCEPTABLE, null), "actrav", NOW);

        assertThatThrownBy(() -> opinion.answer("Thanks.", "author", NOW)).hasMessageContaining("no-opinion-to-answer");
    }

    private static GiveOpinion saying(OpinionStatement statement, @Nullable String remarks) {
        return new GiveOpinion(null, statement, remarks);
    }
}
