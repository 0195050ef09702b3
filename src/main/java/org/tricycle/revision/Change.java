package org.tricycle.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.project.AssistanceType;

/**
 * One figure before and after (R14.2).
 *
 * @param item key of the bundles that names the figure
 * @param year calendar year of a budget line; 0 for what belongs to no year
 * @param before empty where there was none
 * @param after empty where there is none any more
 */
public record Change(String item, int year, String before, String after) {

    /** Every figure that the request changes, the end first. */
    static List<Change> between(ProjectDocument current, RequestRevision asked) {
        List<Change> changes = new ArrayList<>();
        LocalDate end = current.period().end();
        if (asked.newEnd() != null && !asked.newEnd().equals(end)) {
            changes.add(
                    new Change("Revision.end", 0, end.toString(), asked.newEnd().toString()));
        }
        if (!asked.budgetLines().isEmpty()) {
            budget(current, asked, changes);
        }
        return List.copyOf(changes);
    }

    /** The same figures between two versions of the document. */
    static List<Change> between(ProjectDocument current, ProjectDocument revised) {
        List<Change> changes = new ArrayList<>();
        if (!current.period().end().equals(revised.period().end())) {
            changes.add(new Change(
                    "Revision.end",
                    0,
                    current.period().end().toString(),
                    revised.period().end().toString()));
        }
        add(changes, "Revision.total", 0, current.total(), revised.total());
        lines(current.budgetLines(), revised.budgetLines(), changes);
        return List.copyOf(changes);
    }

    private static void budget(ProjectDocument current, RequestRevision asked, List<Change> changes) {
        BigDecimal total =
                asked.budgetLines().stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        add(changes, "Revision.total", 0, current.total(), total);
        lines(current.budgetLines(), asked.budgetLines(), changes);
    }

    private static void lines(List<BudgetLine> before, List<BudgetLine> after, List<Change> changes) {
        for (AssistanceType type : AssistanceType.values()) {
            IntStream.concat(years(before, type), years(after, type))
                    .distinct()
                    .sorted()
                    .forEach(year -> add(
                            changes,
                            "AssistanceType." + type,
                            year,
                            amount(before, type, year),
                            amount(after, type, year)));
        }
    }

    private static IntStream years(List<BudgetLine> lines, AssistanceType type) {
        return lines.stream().filter(line -> line.type() == type).mapToInt(BudgetLine::year);
    }

    private static BigDecimal amount(List<BudgetLine> lines, AssistanceType type, int year) {
        return lines.stream()
                .filter(line -> line.type() == type && line.year() == year)
                .map(BudgetLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void add(List<Change> changes, String item, int year, BigDecimal before, BigDecimal after) {
        if (before.compareTo(after) != 0) {
            changes.add(new Change(item, year, text(before), text(after)));
        }
    }

    private static String text(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
