package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.ProjectPeriod;
import org.tricycle.project.StrategicObjective;

/**
 * A project document is submitted, complete, as a new version (process.md step 1.1).
 *
 * @param theoryOfChange why the outputs lead to the outcomes, and on which assumptions; the short form leaves it out (R2.15)
 * @param start first day of the project
 * @param end last day of the project
 * @param total US$, the sum of the budget lines
 * @param evaluationReserve US$ of the total kept for evaluations; more than 0 where an independent evaluation is due (R2.6)
 * @param objectives empty where every budget line names its objective: they follow from the lines (R2.22)
 * @param countries empty where every budget line names its country: they follow from the lines (R2.22)
 * @param risks the short form leaves them out (R2.15)
 * @param genderReason mandatory where gender equality is not targeted
 * @param constituentsInvolvement how each group takes part at every stage
 * @param sustainability who carries on after the project, and with what; the short form leaves it out (R2.15)
 * @param changesMade what differs from the version before; mandatory from the second version on
 */
public record DraftProjectDocument(
        @NotBlank @Size(max = 4000) @Multiline String summary,
        @NotBlank @Size(max = 8000) @Multiline String problemAnalysis,
        @Nullable @Size(max = 8000) @Multiline String theoryOfChange,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @NotEmpty @Size(max = 20) @Valid List<@NotNull Outcome> outcomes,
        @NotEmpty @Size(max = 300) @Valid List<@NotNull BudgetLine> budgetLines,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal total,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal evaluationReserve,

        @NotNull @Size(max = 4) @Valid List<@NotNull ObjectiveShare> objectives,
        @NotNull @Size(max = 100) @Valid List<@NotNull CountryShare> countries,
        @NotNull @Size(max = 50) @Valid List<@NotNull Risk> risks,
        @NotNull GenderMarker genderMarker,
        @Nullable @Size(max = 2000) @Multiline String genderReason,
        @NotBlank @Size(max = 4000) @Multiline String constituentsInvolvement,
        @Nullable @Size(max = 4000) @Multiline String sustainability,
        @Nullable @Size(max = 4000) @Multiline String changesMade) {

    public static DraftProjectDocument example() {
        return new DraftProjectDocument(
                "Informal workers of two districts gain skills, savings and a voice in local economic planning.",
                "Nine out of ten workers earn their living informally; training reaches few, and local plans are made without them.",
                "If the three groups plan together and workers are trained and organised, then local plans create decent work.",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30),
                List.of(exampleOutcome()),
                exampleBudget(),
                new BigDecimal("1000000.00"),
                new BigDecimal("40000.00"),
                List.of(
                        new ObjectiveShare(StrategicObjective.EMPLOYMENT, new BigDecimal("60.00")),
                        new ObjectiveShare(StrategicObjective.SOCIAL_DIALOGUE, new BigDecimal("40.00"))),
                List.of(new CountryShare("GHA", new BigDecimal("100.00"))),
                List.of(new Risk(
                        "Local elections delay the district committees.",
                        Level.MEDIUM,
                        Level.MEDIUM,
                        "The committees are set up before the elections and include career staff.")),
                GenderMarker.SIGNIFICANT,
                null,
                "Each group names two members of every district committee, which plans, monitors and evaluates the project.",
                "The districts take the committees into their budgets from the second year on.",
                null);
    }

    private static Outcome exampleOutcome() {
        return new Outcome(
                "Informal workers earn more in better conditions",
                List.of(new Indicator(
                        "Median monthly income of trained workers",
                        "US$ a month",
                        "60",
                        List.of(new Milestone(LocalDate.of(2026, 12, 31), "75")),
                        "90",
                        "Survey of the two districts by the statistical service, once a year",
                        List.of(Disaggregation.SEX, Disaggregation.AGE, Disaggregation.DISABILITY))),
                List.of(
                        exampleOutput(
                                "District committees plan local economic development",
                                new Indicator(
                                        "Plans adopted",
                                        "plans",
                                        "0",
                                        List.of(new Milestone(LocalDate.of(2026, 12, 31), "1")),
                                        "2",
                                        "Minutes of the district assemblies",
                                        List.of()),
                                "Set the committees up and train their members"),
                        exampleOutput(
                                "Workers are trained",
                                new Indicator(
                                        "Workers with a certificate, half of them women",
                                        "people",
                                        "0",
                                        List.of(new Milestone(LocalDate.of(2026, 12, 31), "1,500")),
                                        "4,000",
                                        "Registers of the training institutions",
                                        List.of(Disaggregation.SEX)),
                                "Train workers in the skills that the plans name")));
    }

    private static Output exampleOutput(String title, Indicator indicator, String activity) {
        return new Output(title, List.of(indicator), List.of(new PlannedActivity(activity)));
    }

    private static List<BudgetLine> exampleBudget() {
        return List.of(
                exampleLine(
                        2026,
                        AssistanceType.EXPERTS,
                        "250000.00",
                        "Chief technical adviser",
                        StrategicObjective.EMPLOYMENT),
                exampleLine(
                        2026, AssistanceType.TRAINING, "350000.00", "Skills training", StrategicObjective.EMPLOYMENT),
                exampleLine(
                        2027,
                        AssistanceType.TRAINING,
                        "300000.00",
                        "Training in planning",
                        StrategicObjective.SOCIAL_DIALOGUE),
                exampleLine(
                        2027,
                        AssistanceType.MISCELLANEOUS,
                        "100000.00",
                        "Evaluation and audit",
                        StrategicObjective.SOCIAL_DIALOGUE));
    }

    private static BudgetLine exampleLine(
            int year, AssistanceType type, String amount, String description, StrategicObjective objective) {
        return new BudgetLine(year, type, new BigDecimal(amount), description, objective, "GHA");
    }

    /** The same with the shares that follow from the budget lines, where none are said (R2.22). */
    DraftProjectDocument settled() {
        BudgetGrid grid = new BudgetGrid(budgetLines);
        return new DraftProjectDocument(
                summary,
                problemAnalysis,
                theoryOfChange,
                start,
                end,
                outcomes,
                budgetLines,
                total,
                evaluationReserve,
                objectives.isEmpty() && grid.namesObjectives() ? grid.objectives() : objectives,
                countries.isEmpty() && grid.namesCountries() ? grid.countries() : countries,
                risks,
                genderMarker,
                genderReason,
                constituentsInvolvement,
                sustainability,
                changesMade);
    }

    public ProjectPeriod period() {
        return new ProjectPeriod(start, end);
    }
}
