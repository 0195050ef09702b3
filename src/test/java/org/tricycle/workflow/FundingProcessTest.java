package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingProcessTest {

    private final Walk funding = Walk.through("funding");

    @Test
    void asksNobodyWhenItIsKnown() {
        funding.fundingKnown(true).start().endsAt("fundingKnown");
    }

    @Test
    void isSecuredByARegisteredDonor() {
        named("NOTHING");
        funding.endsAt("fundingSecured");
        assertThat(funding.calls()).containsExactly("checkFunding");
    }

    @Test
    void isSecuredByAPartnerThatIsCleared() {
        named("CLEARANCE");
        assertThat(funding.openElsewhere("partner:ACM")).containsExactly("identifyPartner");
        funding.completeElsewhere("partner:ACM", "identifyPartner")
                .completeElsewhere("partner:ACM", "screenPartner", "screeningOutcome", "COMPLETE")
                .endsAt("fundingSecured");
        assertThat(funding.calls()).endsWith("concludeClearance", "settleFundingSource");
    }

    @Test
    void asksForAnotherSourceWhenThePartnerIsRefused() {
        funding.sourceSecured(false);
        named("CLEARANCE");
        funding.completeElsewhere("partner:ACM", "identifyPartner")
                .completeElsewhere("partner:ACM", "screenPartner", "screeningOutcome", "UNACCEPTABLE");
        assertThat(funding.open()).containsExactly("nameFundingSource");
        funding.complete("nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", "NOTHING")
                .endsAt("fundingSecured");
    }

    @Test
    void isSecuredByATenderThatIsWon() {
        named("TENDER");
        funding.complete("scoreBid", "bidDecision", "BID")
                .complete("submitBid")
                .complete("recordAward", "award", "WON", "tenderOutcome", "WON")
                .endsAt("fundingSecured");
    }

    @Test
    void asksForAnotherSourceWhenTheTenderIsLost() {
        funding.sourceSecured(false);
        named("TENDER");
        funding.complete("scoreBid", "bidDecision", "NO_BID", "tenderOutcome", "NOT_BID");
        assertThat(funding.open()).containsExactly("nameFundingSource");
        funding.complete("nameFundingSource", "fundingSource", "NONE_YET", "fundingOutcome", "OPEN")
                .endsAt("fundingOpen");
    }

    @ParameterizedTest
    @CsvSource({"NONE_YET, OPEN, fundingOpen", "GIVE_UP, WITHDRAWN, projectGivenUp"})
    void endsWithoutMoney(String source, String outcome, String end) {
        funding.start()
                .complete("nameFundingSource", "fundingSource", source, "fundingOutcome", outcome)
                .endsAt(end);
        assertThat(funding.variable("fundingOutcome")).isEqualTo(outcome);
    }

    private void named(String needs) {
        funding.start();
        assertThat(funding.open()).containsExactly("nameFundingSource");
        funding.complete(
                "nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", needs, "partnerKey", "partner:ACM");
    }
}
