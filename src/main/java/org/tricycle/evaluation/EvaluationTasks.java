package org.tricycle.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of evaluation. */
@ApplicationScoped
public class EvaluationTasks {

    @Produces
    @Singleton
    public UserTask<ScheduleEvaluations> scheduleEvaluations(SchedulingEvaluations scheduling) {
        return SimpleUserTask.of(
                        "evaluation/schedule-evaluations",
                        ScheduleEvaluations.class,
                        ScheduleEvaluations.example(),
                        scheduling::schedule)
                .prefilledBy(scheduling::prefill);
    }

    @Produces
    @Singleton
    public UserTask<AppointEvaluator> appointEvaluator(AppointingEvaluators appointing) {
        return SimpleUserTask.of(
                "evaluation/appoint-evaluator",
                AppointEvaluator.class,
                AppointEvaluator.example(),
                appointing::appoint);
    }

    @Produces
    @Singleton
    public UserTask<SubmitEvaluation> submitEvaluation(SubmittingEvaluations submitting) {
        return SimpleUserTask.of(
                        "evaluation/submit-evaluation",
                        SubmitEvaluation.class,
                        SubmitEvaluation.example(),
                        submitting::submit)
                .with(Duty.EVALUATOR)
                .prefilledBy(submitting::blank);
    }

    @Produces
    @Singleton
    public UserTask<RespondToEvaluation> respondToEvaluation(RespondingToEvaluations responding) {
        return SimpleUserTask.of(
                        "evaluation/respond-to-evaluation",
                        RespondToEvaluation.class,
                        RespondToEvaluation.example(),
                        responding::respond)
                .with(Duty.MANAGER)
                .prefilledBy(responding::wantedResponses);
    }

    @Produces
    @Singleton
    public UserTask<DraftTermsOfReference> draftTermsOfReference(PreparingReports preparing) {
        return SimpleUserTask.of(
                "evaluation/draft-terms-of-reference",
                DraftTermsOfReference.class,
                DraftTermsOfReference.example(),
                preparing::draftTerms);
    }

    @Produces
    @Singleton
    public UserTask<SubmitInceptionNote> submitInceptionNote(PreparingReports preparing) {
        return SimpleUserTask.of(
                        "evaluation/submit-inception-note",
                        SubmitInceptionNote.class,
                        SubmitInceptionNote.example(),
                        preparing::submitInception)
                .with(Duty.EVALUATOR);
    }

    @Produces
    @Singleton
    public UserTask<SubmitDraftReport> submitDraftReport(PreparingReports preparing) {
        return SimpleUserTask.of(
                        "evaluation/submit-draft-report",
                        SubmitDraftReport.class,
                        SubmitDraftReport.example(),
                        preparing::submitDraft)
                .with(Duty.EVALUATOR);
    }

    @Produces
    @Singleton
    public UserTask<CommentOnDraft> commentOnDraft(PreparingReports preparing) {
        return SimpleUserTask.of(
                "evaluation/comment-on-draft", CommentOnDraft.class, CommentOnDraft.example(), preparing::comment);
    }

    @Produces
    @Singleton
    public UserTask<CheckEvaluationQuality> checkEvaluationQuality(CheckingEvaluationQuality checking) {
        return SimpleUserTask.of(
                "evaluation/check-evaluation-quality",
                CheckEvaluationQuality.class,
                CheckEvaluationQuality.example(),
                checking::check);
    }

    @Produces
    @Singleton
    public UserTask<ActOnRecommendation> actOnRecommendation(ActingOnRecommendations acting) {
        return SimpleUserTask.of(
                "evaluation/act-on-recommendation",
                ActOnRecommendation.class,
                ActOnRecommendation.example(),
                acting::act);
    }

    @Produces
    @Singleton
    public UserTask<ReportOnRecommendations> reportOnRecommendations(FollowingUpRecommendations following) {
        return SimpleUserTask.of(
                        "evaluation/report-on-recommendations",
                        ReportOnRecommendations.class,
                        ReportOnRecommendations.example(),
                        following::report)
                .prefilledBy(following::wanted);
    }

    @Produces
    @Singleton
    public UserTask<ReviewOverdueRecommendations> reviewOverdueRecommendations(FollowingUpRecommendations following) {
        return SimpleUserTask.of(
                "evaluation/review-overdue-recommendations",
                ReviewOverdueRecommendations.class,
                ReviewOverdueRecommendations.example(),
                following::review);
    }
}
