package org.tricycle.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.evaluation.Priority;
import org.tricycle.evaluation.Recommendation;
import org.tricycle.evaluation.RecommendationReport;
import org.tricycle.evaluation.RecommendationState;
import org.tricycle.evaluation.Response;
import org.tricycle.evaluation.ResponseKind;

/**
 * A recommendation with management's answer and what was reported about it since.
 *
 * @param number from 1 in the project
 * @param evaluation serial of the evaluation that makes it
 * @param response null until answered
 * @param dueOn day by which the action is done, as last said
 * @param state null until there is an action to follow up
 * @param followUps oldest first
 */
public record RecommendationRow(
        long number,
        int evaluation,
        String text,
        String addressee,
        Priority priority,
        @Nullable ResponseKind response,
        @Nullable String reason,
        @Nullable String action,
        LocalDate dueOn,
        @Nullable RecommendationState state,
        List<FollowUp> followUps) {

    /**
     * What was said about it once.
     *
     * @param newDay day by which it is done, where that changed
     */
    public record FollowUp(
            RecommendationState state, @Nullable LocalDate newDay, String remark, String reporter, Instant reportedAt) {

        static FollowUp of(RecommendationReport report) {
            return new FollowUp(
                    report.state(), report.newDay(), report.remark(), report.reporter(), report.reportedAt());
        }
    }

    static RecommendationRow of(Recommendation recommendation) {
        Response answer = recommendation.response().orElse(null);
        return new RecommendationRow(
                recommendation.number(),
                recommendation.evaluation().serial(),
                recommendation.text(),
                recommendation.addressee(),
                recommendation.priority(),
                answer == null ? null : answer.response(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.action(),
                recommendation.dueNow(),
                recommendation.state(),
                recommendation.reports().stream().map(FollowUp::of).toList());
    }
}
