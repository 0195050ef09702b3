package org.tricycle.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.appraisal.AppraisalFixture.NOW;
import static org.tricycle.appraisal.AppraisalFixture.SUBMITTED;
import static org.tricycle.appraisal.AppraisalFixture.WEIGHTS;
import static org.tricycle.appraisal.AppraisalFixture.review;
import static org.tricycle.appraisal.AppraisalFixture.reviewed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverrideTest {

    private static final AppraiseProposal GOOD = review(Rating.HIGH_QUALITY, Map.of());

    private final Appraisal appraisal = reviewed(GOOD, GOOD);

    @Test
    void waitsForTheHeadOfUnit() { // R3.14
        override();

        assertThat(appraisal.state()).isEqualTo(AppraisalState.OVERRIDDEN);
        assertThat(appraisal.outcome()).contains(AppraisalOutcome.RECOMMEND);

        appraisal.endorse(endorsing(true), "head");

        assertThat(appraisal.state()).isEqualTo(AppraisalState.CONFIRMED);
        assertThat(appraisal.outcome()).contains(AppraisalOutcome.RETURN);
        assertThat(appraisal.determined()).contains(AppraisalOutcome.RECOMMEND);
        assertThat(appraisal.isReturn()).isTrue();
    }

    @Test
    void goesBackToTheLeadAppraiserWithoutAnEndorsement() { // R3.14
        override();
        appraisal.endorse(endorsing(false), "head");

        assertThat(appraisal.state()).isEqualTo(AppraisalState.DETERMINED);
        appraisal.confirm(confirming(AppraisalOutcome.RECOMMEND, null), "lead", NOW);
        assertThat(appraisal.outcome()).contains(AppraisalOutcome.RECOMMEND);
        assertThat(appraisal.overrideReason()).isNull();
    }

    @Test
    void isNotEndorsedByTheLeadAppraiserOrTheAuthor() { // R3.14
        override();

        assertThatThrownBy(() -> appraisal.endorse(endorsing(true), "lead")).hasMessageContaining("own-override");
        assertThatThrownBy(() -> appraisal.endorse(endorsing(true), "author")).hasMessageContaining("own-proposal");
    }

    @Test
    void leavesAConflictedAppraiserOut() { // R3.16
        Appraisal open = new Appraisal(SUBMITTED, 1, 2);
        open.declareConflict("My sister works for the partner.", "first", NOW);

        assertThat(open.conflictsDeclared()).isEqualTo(1);
        assertThatThrownBy(() -> open.submit(GOOD, "first", NOW, WEIGHTS)).hasMessageContaining("conflict-declared");
        open.submit(GOOD, "second", NOW, WEIGHTS);
        assertThatThrownBy(() -> open.declareConflict("Late.", "second", NOW)).hasMessageContaining("already-reviewed");
        assertThatThrownBy(() -> open.declareConflict(" ", "third", NOW)).hasMessageContaining("conflict-missing");
    }

    private void override() {
        appraisal.determine(WEIGHTS, null, AppraisalFixture::policy);
        appraisal.confirm(confirming(AppraisalOutcome.RETURN, "The budget is not credible."), "lead", NOW);
    }

    private static ConfirmRecommendation confirming(AppraisalOutcome outcome, @Nullable String reason) {
        return new ConfirmRecommendation(outcome, reason, "Summary", List.of());
    }

    private static EndorseOverride endorsing(boolean endorsed) {
        return new EndorseOverride(null, null, null, endorsed, "As I see it.");
    }
}
