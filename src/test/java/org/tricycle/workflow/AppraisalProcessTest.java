package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalProcessTest {

    private final Walk appraisal = Walk.through("appraisal");

    @Test
    void confirmsTheRecommendationOnceBothAppraisersAreDone() {
        appraisal.start();

        assertThat(appraisal.open()).containsExactly("appraiseProposal", "appraiseProposal");
        appraisal.complete("appraiseProposal");
        assertThat(appraisal.open()).containsExactly("appraiseProposal");
        assertThat(appraisal.calls()).isEmpty();
        appraisal.complete("appraiseProposal");
        assertThat(appraisal.calls()).containsExactly("combineRatings", "determineAppraisalOutcome");
        assertThat(appraisal.open()).containsExactly("confirmRecommendation");
        appraisal.complete("confirmRecommendation").endsAt("proposalAppraised");
        assertThat(appraisal.variable("appraisalOutcome")).isEqualTo("RECOMMEND");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void asksAsManyAppraisersAsThePlanSays(int number) {
        appraisal.appraisers(number).start();

        assertThat(appraisal.open()).hasSize(number).containsOnly("appraiseProposal");
    }

    @Test
    void moderatesBeforeTheOutcomeIsDetermined() {
        appraisal.appraisers(1).moderationNeeded(true).start().complete("appraiseProposal");

        assertThat(appraisal.open()).containsExactly("moderateAppraisal");
        assertThat(appraisal.calls()).containsExactly("combineRatings");
        appraisal.completeAll("moderateAppraisal", "confirmRecommendation").endsAt("proposalAppraised");
        assertThat(appraisal.calls()).containsExactly("combineRatings", "determineAppraisalOutcome");
    }

    @Test
    void offersItsTasksToAppraisersAndTheirLead() {
        appraisal.appraisers(1).start();

        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("APPRAISER@GHA/26/");
        appraisal.complete("appraiseProposal");
        assertThat(appraisal.openGroups()).singleElement().asString().startsWith("LEAD_APPRAISER@GHA/26/");
    }

    @Test
    void staysWhereItIsWhenNobodySaysWhetherModerationIsNeeded() {
        Walk undecided = Walk.through("appraisal")
                .appraisers(1)
                .without("combineRatings")
                .start();

        assertThatThrownBy(() -> undecided.complete("appraiseProposal")).isInstanceOf(ProcessEngineException.class);
        assertThat(undecided.open()).isEqualTo(List.of("appraiseProposal"));
    }
}
