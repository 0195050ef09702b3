package org.tricycle.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The appointed evaluator submits the evaluation (process.md P7, steps 6 to 8).
 *
 * @param scores one for each of the six criteria
 * @param groupsConsulted one for each of the three groups
 * @param findings what was found, beyond the criteria
 * @param recommendations at least one
 * @param lessons at least one lesson or good practice
 */
public record SubmitEvaluation(
        @NotEmpty @Size(max = 6) @Valid List<@NotNull CriterionScore> scores,
        @NotEmpty @Size(max = 3) @Valid List<@NotNull GroupConsulted> groupsConsulted,
        @NotBlank @Size(max = 8000) @Multiline String findings,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull RecommendationDraft> recommendations,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull LessonDraft> lessons) {

    public static SubmitEvaluation example() {
        return new SubmitEvaluation(
                exampleScores(),
                List.of(
                        new GroupConsulted(
                                Party.GOVERNMENT,
                                ParticipationForm.INTERVIEW,
                                "Interviews with the ministry of labour and both district assemblies."),
                        new GroupConsulted(
                                Party.EMPLOYERS,
                                ParticipationForm.MEETING,
                                "Round table with the employers’ association and twelve small firms."),
                        new GroupConsulted(
                                Party.WORKERS,
                                ParticipationForm.MEETING,
                                "Focus groups with the trades union congress and four workers’ associations.")),
                "Local planning by the three groups works and raised incomes; its money after the project is not yet certain.",
                List.of(new RecommendationDraft(
                        "Agree with both districts on a budget line for the committees before the next fiscal year.",
                        "Country office",
                        Priority.HIGH,
                        LocalDate.of(2027, 12, 31))),
                List.of(new LessonDraft(
                        "Committees that meet in the market, not in the town hall, hear informal workers.",
                        "Informal economy",
                        LessonKind.GOOD_PRACTICE)));
    }

    private static List<CriterionScore> exampleScores() {
        return List.of(
                new CriterionScore(
                        EvaluationCriterion.RELEVANCE,
                        6,
                        "Asked for by all three groups and part of both local plans."),
                new CriterionScore(
                        EvaluationCriterion.COHERENCE,
                        5,
                        "Complements the national skills programme; one overlap was removed."),
                new CriterionScore(
                        EvaluationCriterion.EFFECTIVENESS,
                        5,
                        "3,900 of 4,000 workers hold a certificate; both plans are adopted."),
                new CriterionScore(
                        EvaluationCriterion.EFFICIENCY,
                        5,
                        "94 per cent of the budget spent, with unit costs under the regional mean."),
                new CriterionScore(
                        EvaluationCriterion.IMPACT,
                        4,
                        "Median income of trained workers rose from US$ 60 to US$ 84 a month."),
                new CriterionScore(
                        EvaluationCriterion.SUSTAINABILITY,
                        4,
                        "One district has a budget line for its committee, the other not yet."));
    }

    static SubmitEvaluation blank() {
        return new SubmitEvaluation(
                Arrays.stream(EvaluationCriterion.values())
                        .map(CriterionScore::unrated)
                        .toList(),
                Arrays.stream(Party.values()).map(GroupConsulted::unsaid).toList(),
                "",
                List.of(),
                List.of());
    }
}
