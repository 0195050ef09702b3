package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of appraisal. */
@ApplicationScoped
public class AppraisalTasks {

    @Produces
    @Singleton
    public UserTask<AppraiseProposal> appraiseProposal(AppraisingProposals appraising) {
        return SimpleUserTask.of(
                        "appraisal/appraise-proposal",
                        AppraiseProposal.class,
                        AppraiseProposal.example(),
                        appraising::appraise)
                .with(Duty.APPRAISER)
                .forDeclared(appraising::standBack)
                .standingBackWhen(review -> !review.noConflictOfInterest())
                .prefilledBy(appraising::blankReview);
    }

    @Produces
    @Singleton
    public UserTask<ModerateAppraisal> moderateAppraisal(AppraisingProposals appraising) {
        return SimpleUserTask.of(
                        "appraisal/moderate-appraisal",
                        ModerateAppraisal.class,
                        ModerateAppraisal.example(),
                        appraising::moderate)
                .with(Duty.APPRAISER)
                .forDeclared(appraising::standBack)
                .prefilledBy(appraising::blankModeration);
    }

    @Produces
    @Singleton
    public UserTask<ConfirmRecommendation> confirmRecommendation(ConcludingAppraisals concluding) {
        return SimpleUserTask.of(
                        "appraisal/confirm-recommendation",
                        ConfirmRecommendation.class,
                        ConfirmRecommendation.example(),
                        concluding::confirm)
                .with(Duty.APPRAISER)
                .prefilledBy(concluding::prefill);
    }

    @Produces
    @Singleton
    public UserTask<GiveOpinion> giveOpinion(GatheringOpinions gathering) {
        return SimpleUserTask.of("appraisal/give-opinion", GiveOpinion.class, GiveOpinion.example(), gathering::give)
                .prefilledBy(gathering::blankOpinion);
    }

    @Produces
    @Singleton
    public UserTask<AnswerOpinion> answerOpinion(GatheringOpinions gathering) {
        return SimpleUserTask.of(
                        "appraisal/answer-opinion", AnswerOpinion.class, AnswerOpinion.example(), gathering::answer)
                .with(Duty.AUTHOR)
                .prefilledBy(gathering::wantedAnswer);
    }

    @Produces
    @Singleton
    public UserTask<ReviewEvaluability> reviewEvaluability(ReviewingEvaluability reviewing) {
        return SimpleUserTask.of(
                        "appraisal/review-evaluability",
                        ReviewEvaluability.class,
                        ReviewEvaluability.example(),
                        reviewing::review)
                .prefilledBy(reviewing::blankReview);
    }

    @Produces
    @Singleton
    public UserTask<EndorseOverride> endorseOverride(EndorsingOverrides endorsing) {
        return SimpleUserTask.of(
                        "appraisal/endorse-override",
                        EndorseOverride.class,
                        EndorseOverride.example(),
                        endorsing::endorse)
                .prefilledBy(endorsing::asked);
    }

    @Produces
    @Singleton
    public UserTask<ResolveDeadlock> resolveDeadlock(ResolvingDeadlocks resolving) {
        return SimpleUserTask.of(
                        "appraisal/resolve-deadlock",
                        ResolveDeadlock.class,
                        ResolveDeadlock.example(),
                        resolving::resolve)
                .prefilledBy(resolving::asked);
    }

    @Produces
    @Singleton
    public UserTask<MeetConditions> meetConditions(MeetingConditions meeting) {
        return SimpleUserTask.of(
                        "appraisal/meet-conditions", MeetConditions.class, MeetConditions.example(), meeting::meet)
                .with(Duty.AUTHOR)
                .prefilledBy(meeting::wantedEvidence);
    }

    @Produces
    @Singleton
    public UserTask<ConfirmConditions> confirmConditions(MeetingConditions meeting) {
        return SimpleUserTask.of(
                        "appraisal/confirm-conditions",
                        ConfirmConditions.class,
                        ConfirmConditions.example(),
                        meeting::confirm)
                .with(Duty.APPRAISER)
                .prefilledBy(meeting::openChecks);
    }
}
