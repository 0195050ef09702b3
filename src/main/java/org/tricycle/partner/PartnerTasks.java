package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;
import org.tricycle.project.ProjectOrder;

/** The user tasks of partners, funding and agreement, and the recording of an offer. */
@ApplicationScoped
public class PartnerTasks {

    @Produces
    @Singleton
    public UserTask<NameFundingSource> nameFundingSource(NamingFundingSources naming) {
        return SimpleUserTask.of(
                        "partner/name-funding-source",
                        NameFundingSource.class,
                        NameFundingSource.example(),
                        naming::name)
                .prefilledBy(naming::prefill);
    }

    @Produces
    @Singleton
    public UserTask<IdentifyPartner> identifyPartner(IdentifyingPartners identifying) {
        return SimpleUserTask.of(
                        "partner/identify-partner",
                        IdentifyPartner.class,
                        IdentifyPartner.example(),
                        identifying::identify)
                .prefilledBy(identifying::prefill);
    }

    @Produces
    @Singleton
    public UserTask<ScreenPartner> screenPartner(ScreeningPartners screening) {
        return SimpleUserTask.of(
                "partner/screen-partner", ScreenPartner.class, ScreenPartner.example(), screening::screen);
    }

    @Produces
    @Singleton
    public UserTask<GiveClearanceOpinion> giveClearanceOpinion(GivingClearanceOpinions giving) {
        return SimpleUserTask.of(
                "partner/give-clearance-opinion",
                GiveClearanceOpinion.class,
                GiveClearanceOpinion.example(),
                giving::give);
    }

    @Produces
    @Singleton
    public UserTask<DecideClearance> decideClearance(ConcludingClearances concluding) {
        return SimpleUserTask.of(
                "partner/decide-clearance", DecideClearance.class, DecideClearance.example(), concluding::decide);
    }

    @Produces
    @Singleton
    public UserTask<ScoreBid> scoreBid(BiddingForTenders bidding) {
        return SimpleUserTask.of("partner/score-bid", ScoreBid.class, ScoreBid.example(), bidding::score);
    }

    @Produces
    @Singleton
    public UserTask<SubmitBid> submitBid(BiddingForTenders bidding) {
        return SimpleUserTask.of("partner/submit-bid", SubmitBid.class, SubmitBid.example(), bidding::submit);
    }

    @Produces
    @Singleton
    public UserTask<RecordAward> recordAward(BiddingForTenders bidding) {
        return SimpleUserTask.of("partner/record-award", RecordAward.class, RecordAward.example(), bidding::award);
    }

    @Produces
    @Singleton
    public UserTask<ReviewPipeline> reviewPipeline(KeepingPipelines keeping) {
        return SimpleUserTask.of(
                "partner/review-pipeline", ReviewPipeline.class, ReviewPipeline.example(), keeping::review);
    }

    @Produces
    @Singleton
    public UserTask<SubmitToDonor> submitToDonor(SubmittingToDonors submitting) {
        return SimpleUserTask.of(
                        "partner/submit-to-donor", SubmitToDonor.class, SubmitToDonor.example(), submitting::submit)
                .prefilledBy(submitting::prefill);
    }

    @Produces
    @Singleton
    public UserTask<SignAgreement> signAgreement(SigningAgreements signing) {
        return SimpleUserTask.of("partner/sign-agreement", SignAgreement.class, SignAgreement.example(), signing::sign)
                .prefilledBy(signing::prefill);
    }

    @Produces
    @Singleton
    public ProjectOrder<RecordDonorOffer> recordDonorOffer(RecordingDonorOffers recording) {
        return ProjectOrder.of(RecordDonorOffer.class, "offer.done", (code, command, actor) -> {
            recording.record(code, command, actor);
            return code;
        });
    }
}
