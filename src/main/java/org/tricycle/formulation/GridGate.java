package org.tricycle.formulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Shares;

/** What a budget grid lacks, and where shares say something else than its lines (R2.22). */
final class GridGate {

    private final DraftProjectDocument document;
    private final boolean full;
    private final List<Violation> gaps = new ArrayList<>();

    private GridGate(DraftProjectDocument document, boolean full) {
        this.document = document;
        this.full = full;
    }

    /**
     * Names every gap.
     *
     * @param full whether each line has to say its objective and its country; else all or none do
     */
    static List<Violation> gaps(DraftProjectDocument document, boolean full) {
        GridGate gate = new GridGate(document, full);
        gate.checkNamed("objective", BudgetLine::objective);
        gate.checkNamed("country", BudgetLine::country);
        BudgetGrid grid = new BudgetGrid(document.budgetLines());
        if (grid.namesObjectives()) {
            gate.checkShares("/objectives", objectives(document.objectives()), objectives(grid.objectives()));
        }
        if (grid.namesCountries()) {
            gate.checkShares("/countries", countries(document.countries()), countries(grid.countries()));
        }
        return gate.gaps;
    }

    static boolean isFull(DraftProjectDocument document) {
        BudgetGrid grid = new BudgetGrid(document.budgetLines());
        return grid.namesObjectives() && grid.namesCountries();
    }

    private void checkNamed(String member, Function<BudgetLine, ?> value) {
        List<BudgetLine> lines = document.budgetLines();
        boolean wanted = full || lines.stream().map(value).anyMatch(Objects::nonNull);
        for (int i = 0; wanted && i < lines.size(); i++) {
            if (value.apply(lines.get(i)) == null) {
                gaps.add(Violation.at("/budgetLines/" + i + "/" + member, "violation.line-not-assigned"));
            }
        }
    }

    /** Shares that do not add up, or name something twice, are at fault already. */
    private void checkShares(
            String pointer, List<Map.Entry<Object, BigDecimal>> said, List<Map.Entry<Object, BigDecimal>> due) {
        Map<Object, BigDecimal> shares = new HashMap<>();
        said.forEach(share -> shares.put(share.getKey(), share.getValue()));
        if (shares.size() < said.size() || !Shares.addUp(shares.values())) {
            return;
        }
        boolean same = shares.size() == due.size()
                && due.stream().allMatch(share -> {
                    BigDecimal percent = shares.get(share.getKey());
                    return percent != null && percent.compareTo(share.getValue()) == 0;
                });
        if (!same) {
            gaps.add(Violation.at(pointer, "violation.shares-differ-from-lines", listed(due)));
        }
    }

    private static String listed(Collection<Map.Entry<Object, BigDecimal>> due) {
        return due.stream()
                .map(share -> share.getValue().toPlainString())
                .reduce((first, next) -> first + " · " + next)
                .orElse("");
    }

    private static List<Map.Entry<Object, BigDecimal>> objectives(List<ObjectiveShare> shares) {
        return shares.stream()
                .map(share -> Map.<Object, BigDecimal>entry(share.objective(), share.percent()))
                .toList();
    }

    private static List<Map.Entry<Object, BigDecimal>> countries(List<CountryShare> shares) {
        return shares.stream()
                .map(share -> Map.<Object, BigDecimal>entry(share.country(), share.percent()))
                .toList();
    }
}
