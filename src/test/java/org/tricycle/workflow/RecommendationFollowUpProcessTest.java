package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecommendationFollowUpProcessTest {

    private final Walk followUp = Walk.through("recommendation-follow-up");

    @Test
    void asksWhoeverAnswersForTheRecommendations() {
        followUp.finding(
                        "gatherRecommendations",
                        "recommendationsOpen",
                        true,
                        "recommendationOwner",
                        "RESPONSIBLE_OFFICIAL")
                .start();

        assertThat(followUp.open()).containsExactly("reportOnRecommendations");
        assertThat(followUp.openGroups()).singleElement().asString().startsWith("RESPONSIBLE_OFFICIAL@");
        followUp.complete("reportOnRecommendations", "recommendationsOverdue", false)
                .endsAt("recommendationsFollowedUp");
    }

    @Test
    void takesWhatIsFarBehindToSeniorManagement() {
        followUp.start().complete("reportOnRecommendations", "recommendationsOverdue", true);

        assertThat(followUp.openGroups()).singleElement().asString().startsWith("SENIOR_MANAGER@");
        followUp.complete("reviewOverdueRecommendations").endsAt("overdueRecommendationsReviewed");
    }

    @Test
    void asksNobodyWhenNothingIsOpen() {
        followUp.finding(
                        "gatherRecommendations", "recommendationsOpen", false, "recommendationOwner", "PROJECT_MANAGER")
                .start()
                .endsAt("nothingLeftToFollowUp");
    }
}
