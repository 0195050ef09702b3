package org.tricycle.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Party;

/** Lets complete evaluations and complete responses pass; all gaps are named at once. */
final class EvaluationGate {

    private EvaluationGate() {}

    /** @throws Refusal naming every gap (R8.6, R8.7) */
    static void check(SubmitEvaluation evaluation) {
        List<Violation> gaps = new ArrayList<>();
        gaps.addAll(new Completeness<>("/scores", "criterion", List.of(EvaluationCriterion.values()))
                .gaps(evaluation.scores(), CriterionScore::criterion));
        gaps.addAll(new Completeness<>("/groupsConsulted", "party", List.of(Party.values()))
                .gaps(evaluation.groupsConsulted(), GroupConsulted::party));
        refuse(gaps);
    }

    /**
     * Lets responses pass that answer every recommendation.
     *
     * @param recommendations numbers
     * @throws Refusal naming every gap (R8.9)
     */
    static void check(RespondToEvaluation command, List<Long> recommendations) {
        List<Response> responses = command.responses();
        List<Violation> gaps = new ArrayList<>(new Completeness<>("/responses", "recommendation", recommendations)
                .gaps(responses, Response::recommendation));
        for (int i = 0; i < responses.size(); i++) {
            gaps.addAll(gaps("/responses/" + i, responses.get(i)));
        }
        refuse(gaps);
    }

    /**
     * Lets reports pass that speak of every open recommendation; what is under way has a day ahead.
     *
     * @param recommendations numbers of the open ones
     * @throws Refusal naming every gap (R8.15)
     */
    static void check(ReportOnRecommendations command, List<Long> recommendations, LocalDate today) {
        List<RecommendationProgress> reports = command.recommendations();
        List<Violation> gaps = new ArrayList<>(new Completeness<>("/recommendations", "recommendation", recommendations)
                .gaps(reports, RecommendationProgress::recommendation));
        for (int i = 0; i < reports.size(); i++) {
            LocalDate day = reports.get(i).newDay();
            if (reports.get(i).state() == RecommendationState.UNDER_WAY && (day == null || day.isBefore(today))) {
                gaps.add(Violation.at("/recommendations/" + i + "/newDay", "violation.new-day-missing"));
            }
        }
        refuse(gaps);
    }

    private static List<Violation> gaps(String pointer, Response response) {
        List<Violation> gaps = new ArrayList<>();
        if (response.response().needsReason() && isBlank(response.reason())) {
            gaps.add(Violation.at(pointer + "/reason", "violation.response-reason-missing"));
        }
        if (response.response().needsAction() && isBlank(response.action())) {
            gaps.add(Violation.at(pointer + "/action", "violation.action-missing"));
        }
        if (response.response().needsAction() && response.actionDue() == null) {
            gaps.add(Violation.at(pointer + "/actionDue", "violation.action-day-missing"));
        }
        return gaps;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void refuse(List<Violation> gaps) {
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }
}
