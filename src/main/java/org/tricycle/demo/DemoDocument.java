package org.tricycle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.Disaggregation;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.GenderMarker;
import org.tricycle.formulation.Indicator;
import org.tricycle.formulation.Level;
import org.tricycle.formulation.Milestone;
import org.tricycle.formulation.Outcome;
import org.tricycle.formulation.Output;
import org.tricycle.formulation.PlannedActivity;
import org.tricycle.formulation.Risk;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.StrategicObjective;

/** Concept notes and project documents of the demonstration: consistent with the project's budget and period, invented where the papers are silent. */
final class DemoDocument {

    private static final BigDecimal EVALUATION_SHARE = new BigDecimal("0.03");

    private final DemoProject project;

    DemoDocument(DemoProject project) {
        this.project = project;
    }

    DraftConceptNote conceptNote() {
        return new DraftConceptNote(
                project.need(),
                "Women and men in the field of " + project.theme().toLowerCase(Locale.ROOT)
                        + ", their organisations and the authorities that serve them.",
                "Advice to the three groups, training through national institutions, and a tripartite committee that steers and monitors.",
                "Asked for by the ministry of labour, the employers’ organisation and the trade unions ("
                        + project.source() + ").",
                project.budget(),
                project.start(),
                project.end());
    }

    /** @param changes what differs from the version before, or null for the first */
    DraftProjectDocument document(@Nullable String changes) {
        return new DraftProjectDocument(
                project.title() + ". " + project.need(),
                project.need() + " Institutions know the problem but act apart from each other.",
                "If the three groups plan together and their institutions gain the skills, then results last beyond the project.",
                project.start(),
                project.end(),
                List.of(outcome()),
                budgetLines(),
                project.budget(),
                evaluationReserve(),
                List.of(),
                List.of(),
                List.of(new Risk(
                        "Elections or changes of staff delay the tripartite committee.",
                        Level.MEDIUM,
                        Level.MEDIUM,
                        "Substitutes are named at the start and career staff take part.")),
                GenderMarker.SIGNIFICANT,
                null,
                "Each group names members of the committee that plans, monitors and evaluates the project.",
                "National institutions take the services into their own budgets before the project ends.",
                changes);
    }

    private Outcome outcome() {
        return new Outcome(
                "Constituents deliver better services in the field of " + project.theme(),
                List.of(indicator(
                        "Institutions that apply the agreed standard of service", "institutions", "3", "6", List.of())),
                List.of(
                        output(
                                "A tripartite committee steers the work",
                                indicator("Meetings held a year", "meetings", "2", "4", List.of()),
                                "Call the committee and prepare its papers"),
                        output(
                                "Staff of national institutions are trained",
                                indicator(
                                        "People with a certificate, half of them women",
                                        "people",
                                        "120",
                                        "300",
                                        List.of(Disaggregation.SEX)),
                                "Train staff with the national institutions")));
    }

    private Indicator indicator(
            String name, String unit, String halfWay, String target, List<Disaggregation> disaggregation) {
        return new Indicator(
                name,
                unit,
                "0",
                List.of(new Milestone(halfWay(), halfWay)),
                target,
                "Records of the institutions, checked by the committee",
                disaggregation);
    }

    private static Output output(String title, Indicator indicator, String activity) {
        return new Output(title, List.of(indicator), List.of(new PlannedActivity(activity)));
    }

    private BigDecimal evaluationReserve() {
        return project.budget().multiply(EVALUATION_SHARE).setScale(2, RoundingMode.HALF_UP);
    }

    /** Equal parts a year, the last one taking the rest; the evaluation reserve is a line of the last year. */
    private List<BudgetLine> budgetLines() {
        List<BudgetLine> lines = new ArrayList<>();
        int years = project.end().getYear() - project.start().getYear() + 1;
        BigDecimal left = project.budget().subtract(evaluationReserve());
        BigDecimal part = left.divide(BigDecimal.valueOf(2L * years), 2, RoundingMode.DOWN);
        for (int year = project.start().getYear(); year <= project.end().getYear(); year++) {
            lines.add(new BudgetLine(
                    year,
                    AssistanceType.EXPERTS,
                    part,
                    "Advisers and national staff",
                    project.objective(),
                    project.country()));
            left = left.subtract(part);
            BigDecimal training = year == project.end().getYear() ? left : part;
            lines.add(new BudgetLine(
                    year,
                    AssistanceType.TRAINING,
                    training,
                    "Training and meetings",
                    StrategicObjective.SOCIAL_DIALOGUE,
                    project.country()));
            left = left.subtract(training);
        }
        lines.add(new BudgetLine(
                project.end().getYear(),
                AssistanceType.MISCELLANEOUS,
                evaluationReserve(),
                "Evaluation",
                project.objective(),
                project.country()));
        return lines;
    }

    /** The end of the first half of the project's period. */
    LocalDate halfWay() {
        long days = project.end().toEpochDay() - project.start().toEpochDay();
        return project.start().plusDays(days / 2);
    }
}
