package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tricycle.platform.Duty;
import org.tricycle.platform.SimpleUserTask;
import org.tricycle.platform.UserTask;

/** The user tasks of the full review. */
@ApplicationScoped
public class FullReviewTasks {

    @Produces
    @Singleton
    public UserTask<CompleteDocument> completeDocument(CompletingDocuments completing) {
        return SimpleUserTask.of(
                        "revision/complete-document",
                        CompleteDocument.class,
                        CompleteDocument.example(),
                        completing::complete)
                .with(Duty.AUTHOR)
                .prefilledBy(completing::prefill);
    }

    @Produces
    @Singleton
    public UserTask<ConcludeFullReview> concludeFullReview(ConcludingFullReviews concluding) {
        return SimpleUserTask.of(
                        "revision/conclude-full-review",
                        ConcludeFullReview.class,
                        ConcludeFullReview.example(),
                        concluding::conclude)
                .with(Duty.APPROVER)
                .prefilledBy(concluding::prefill);
    }

    @Produces
    @Singleton
    public UserTask<AdviseOnProject> adviseOnProject(ConcludingFullReviews concluding) {
        return SimpleUserTask.of(
                        "revision/advise-on-project",
                        AdviseOnProject.class,
                        AdviseOnProject.example(),
                        concluding::advise)
                .prefilledBy(concluding::wantedAdvice);
    }
}
