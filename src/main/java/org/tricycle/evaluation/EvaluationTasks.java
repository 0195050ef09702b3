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
}
