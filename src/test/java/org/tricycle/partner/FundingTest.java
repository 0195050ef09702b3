package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;
import org.tricycle.project.Track;

class FundingTest {

    private final PartnerWorld world = PartnerWorld.at(Status.FORMULATION);

    @Test
    void registersAPublicDonorAndMakesItTheProjectsDonor() { // R5.8, R5.11
        GatewayInputs inputs = name(FundingSourceKind.PUBLIC_DONOR, "NOR", null);

        assertThat(inputs.values())
                .containsEntry("fundingSource", "NAMED")
                .containsEntry("sourceNeeds", "NOTHING")
                .containsEntry("fundingOutcome", "SECURED");
        assertThat(world.projects.project().donor()).isEqualTo("NOR");
        assertThat(world.projects.project().code()).isEqualTo(RememberedProjects.CODE); // R1.1
        assertThat(world.partners.get("NOR").standing(PartnerWorld.TODAY)).isEqualTo(Standing.REGISTERED);
    }

    @Test
    void raisesALightProjectWhoseDonorWantsItsOwnTerms() { // R0, LIGHT: standard agreement; R5.11
        world.projects.onTrack(Track.LIGHT);

        world.naming()
                .name(
                        RememberedProjects.TASK,
                        new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, "NOR", null, null, null, true),
                        PartnerWorld.OFFICER);

        assertThat(world.projects.project().track()).isEqualTo(Track.STANDARD);
        assertThat(world.projects.kinds()).contains("track-raised-by-terms");
    }

    @Test
    void asksNobodyAgainWhileTheMoneyIsSecured() { // R5.11
        assertThat(check()).isEqualTo(GatewayInputs.of("fundingKnown", false));
        name(FundingSourceKind.PUBLIC_DONOR, "NOR", null);
        assertThat(check().values()).containsEntry("fundingKnown", true).containsEntry("fundingOutcome", "SECURED");
        name(FundingSourceKind.NONE_YET, null, null);
        assertThat(check()).isEqualTo(GatewayInputs.of("fundingKnown", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "PRV"})
    void takesNobodyAndNobodyInParticularForNoPublicDonor(String donor) { // R5.11
        assertThat(Refused.faults(() -> name(FundingSourceKind.PUBLIC_DONOR, donor, null)))
                .containsExactly("/donor violation.no-public-donor");
    }

    @Test
    void sendsANewPartnerToClearance() { // R5.11
        GatewayInputs inputs = name(FundingSourceKind.PARTNER, null, "ACM");

        assertThat(inputs.values())
                .containsEntry("sourceNeeds", "CLEARANCE")
                .containsEntry("partnerKey", "partner:ACM")
                .doesNotContainKey("fundingOutcome");
        assertThat(world.projects.project().donor()).isEqualTo("NLD");
    }

    @Test
    void takesTheMoneyOfAPartnerThatIsCleared() { // R5.8
        world.identified(PartnerClass.NON_PROFIT).screen(ClearanceView.POSITIVE, false, false);
        world.concluding().conclude(PartnerWorld.CODE, Actor.system());

        assertThat(name(FundingSourceKind.PARTNER, null, "ACM").values()).containsEntry("fundingOutcome", "SECURED");
        assertThat(world.projects.project().donor()).isEqualTo("ACM");
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE_BUSINESS, MAJOR", "NON_PROFIT, STANDARD", "SOCIAL_PARTNER, LIGHT"})
    void raisesALightProjectAsFarAsWhoPaysDemands(PartnerClass payer, Track expected) { // R0, LIGHT and MAJOR
        assertThat(PartnerClass.leastTrack(payer)).isEqualTo(expected);
        world.projects.onTrack(Track.LIGHT);
        world.projects.raiseTo(RememberedProjects.CODE, PartnerClass.leastTrack(payer), Actor.system(), "raised");
        assertThat(world.projects.project().track()).isEqualTo(expected);
    }

    @Test
    void asksForAnotherSourceAfterARefusalAndRefusesTheSameOneAgain() { // R5.7, R5.11
        name(FundingSourceKind.PARTNER, null, "ACM");
        world.partners.add(new Partner("ACM", "Acme", "agreements", RememberedProjects.NOW));
        world.identified(PartnerClass.PRIVATE_BUSINESS).screen(ClearanceView.POSITIVE, true, false);

        assertThat(settle()).isEqualTo(GatewayInputs.of("sourceSecured", false));
        assertThat(world.named.get(0).state()).isEqualTo(FundingSourceState.REFUSED);
        assertThat(world.projects.kinds()).contains("funding-source-refused");
        assertThat(Refused.faults(() -> name(FundingSourceKind.PARTNER, null, "ACM")))
                .containsExactly("/partnerCode violation.partner-refused");
    }

    @Test
    void refusesAPartnerThatIsBeingCleared() {
        world.identified(PartnerClass.NON_PROFIT);

        assertThat(Refused.type(() -> name(FundingSourceKind.PARTNER, null, "ACM")))
                .isEqualTo("partner-in-clearance");
    }

    @Test
    void wantsCodeAndNameOfANewPartner() {
        assertThat(Refused.faults(() -> name(FundingSourceKind.PARTNER, null, null)))
                .containsExactly("/partnerCode violation.required");
        assertThat(Refused.faults(() -> name(FundingSourceKind.PARTNER, null, "NLD")))
                .containsExactly("/partnerCode violation.partner-code-taken");
        assertThat(Refused.faults(() -> world.naming()
                        .name(
                                RememberedProjects.TASK,
                                new NameFundingSource(FundingSourceKind.PARTNER, null, "NEW", null, null, false),
                                PartnerWorld.OFFICER)))
                .containsExactly("/partnerName violation.required");
    }

    @Test
    void leavesFundingOpen() {
        assertThat(name(FundingSourceKind.NONE_YET, null, null).values())
                .containsEntry("fundingSource", "NONE_YET")
                .containsEntry("fundingOutcome", "OPEN");
    }

    @Test
    void withdrawsAProjectThatIsGivenUp() {
        assertThat(Refused.faults(() -> name(FundingSourceKind.GIVE_UP, null, null)))
                .containsExactly("/reason violation.required");

        world.naming()
                .name(
                        RememberedProjects.TASK,
                        new NameFundingSource(FundingSourceKind.GIVE_UP, null, null, null, "Nobody answers.", false),
                        PartnerWorld.OFFICER);

        assertThat(world.projects.project().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void takesTheDonorOfATenderThatIsWon() { // R5.12
        name(FundingSourceKind.TENDER, null, null);
        score("EUR", PartnerWorld.TODAY);
        world.bidding().submit(RememberedProjects.TASK, SubmitBid.example(), PartnerWorld.OFFICER);
        assertThat(world.bidding()
                        .award(RememberedProjects.TASK, RecordAward.example(), PartnerWorld.OFFICER)
                        .values())
                .containsEntry("tenderOutcome", "WON");

        assertThat(settle().values()).containsEntry("sourceSecured", true);
        assertThat(world.projects.project().donor()).isEqualTo("EUR");
        assertThat(world.partners.get("EUR").category()).isEqualTo(DonorCategory.EUROPEAN_UNION);
    }

    @Test
    void learnsFromATenderThatIsLost() { // R5.12
        name(FundingSourceKind.TENDER, null, null);
        score("EUR", PartnerWorld.TODAY);
        assertThat(Refused.faults(() -> award(null))).containsExactly("/learningNote violation.required");
        award("The price was too high.");

        assertThat(settle()).isEqualTo(GatewayInputs.of("sourceSecured", false));
        assertThat(world.named.get(0).state()).isEqualTo(FundingSourceState.LOST);
    }

    @Test
    void bidsOnTheLastDayAndNotAfterIt() { // R5.12
        score("EUR", PartnerWorld.TODAY);
        assertThat(Refused.faults(() -> score("EUR", PartnerWorld.TODAY.minusDays(1))))
                .containsExactly("/deadline violation.future-or-present");
        assertThat(Refused.faults(() -> score("PRV", PartnerWorld.TODAY)))
                .containsExactly("/donor violation.donor-not-cleared");
        assertThat(Refused.faults(() -> submit(PartnerWorld.TODAY.plusDays(1))))
                .containsExactly("/submittedOn violation.past-or-present");
        assertThat(submit(PartnerWorld.TODAY)).isEqualTo(GatewayInputs.none());
    }

    @Test
    void offersTheDonorWhoOfferedLast() {
        assertThat(world.naming().prefill(RememberedProjects.TASK).donor()).isEqualTo("NLD");
        world.offered.add(new DonorOffer(
                RememberedProjects.CODE, RecordDonorOffer.example(), "agreements", RememberedProjects.NOW));
        assertThat(world.naming().prefill(RememberedProjects.TASK))
                .isEqualTo(new NameFundingSource(FundingSourceKind.PUBLIC_DONOR, "NOR", null, null, null, false));
    }

    private GatewayInputs name(FundingSourceKind kind, @Nullable String donor, @Nullable String partner) {
        return world.naming()
                .name(
                        RememberedProjects.TASK,
                        new NameFundingSource(kind, donor, partner, "Acme", null, false),
                        PartnerWorld.OFFICER);
    }

    private GatewayInputs check() {
        return world.settling().check(RememberedProjects.CODE, Actor.system());
    }

    private GatewayInputs settle() {
        return world.settling().settle(RememberedProjects.CODE, Actor.system());
    }

    private GatewayInputs score(String donor, LocalDate deadline) {
        ScoreBid command =
                new ScoreBid("Lot 2", donor, deadline, 5, 3, 3, 4, BidDecision.BID, "It is what the project does.");
        return world.bidding().score(RememberedProjects.TASK, command, PartnerWorld.OFFICER);
    }

    private GatewayInputs submit(LocalDate day) {
        return world.bidding()
                .submit(RememberedProjects.TASK, new SubmitBid("BID/7", day, BigDecimal.TEN), PartnerWorld.OFFICER);
    }

    private GatewayInputs award(@Nullable String note) {
        return world.bidding().award(RememberedProjects.TASK, new RecordAward(Award.LOST, note), PartnerWorld.OFFICER);
    }
}
