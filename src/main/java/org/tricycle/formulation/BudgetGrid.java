package org.tricycle.formulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Shares;

/** The budget by year, type of assistance, strategic objective and country; its shares follow from its amounts (R2.22). */
final class BudgetGrid {

    private final List<BudgetLine> lines;

    BudgetGrid(List<BudgetLine> lines) {
        this.lines = lines;
    }

    /** Every line says which objective it serves. */
    boolean namesObjectives() {
        return names(BudgetLine::objective);
    }

    /** Every line says for which country it is spent. */
    boolean namesCountries() {
        return names(BudgetLine::country);
    }

    private boolean names(Function<BudgetLine, ?> member) {
        return !lines.isEmpty() && lines.stream().map(member).allMatch(Objects::nonNull);
    }

    /** In the order of the objectives; asked only where every line names one. */
    List<ObjectiveShare> objectives() {
        return shares(BudgetLine::objective).entrySet().stream()
                .map(share -> new ObjectiveShare(share.getKey(), Shares.percent(share.getValue())))
                .toList();
    }

    /** In the order of the codes; asked only where every line names one. */
    List<CountryShare> countries() {
        return shares(BudgetLine::country).entrySet().stream()
                .map(share -> new CountryShare(share.getKey(), Shares.percent(share.getValue())))
                .toList();
    }

    private <K extends Comparable<K>> Map<K, Integer> shares(Function<BudgetLine, @Nullable K> member) {
        Map<K, BigDecimal> sums = new TreeMap<>(Comparator.naturalOrder());
        lines.forEach(line -> sums.merge(Objects.requireNonNull(member.apply(line)), line.amount(), BigDecimal::add));
        return Shares.ofAmounts(new LinkedHashMap<>(sums));
    }
}
