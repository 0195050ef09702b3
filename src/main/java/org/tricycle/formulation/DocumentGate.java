package org.tricycle.formulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectPeriod;
import org.tricycle.project.Shares;

/** What a project document lacks before it may be appraised, all of it at once (R2.5, R2.6, R2.15, R2.21, R2.22). */
final class DocumentGate {

    /** Sections of which each blank is named by itself. */
    static final Set<DocumentSection> DETAILED =
            EnumSet.of(DocumentSection.RESULTS_MATRIX, DocumentSection.BUDGET_GRID);

    private final DraftProjectDocument document;
    private final List<Violation> gaps = new ArrayList<>();

    private DocumentGate(DraftProjectDocument document) {
        this.document = document;
    }

    /**
     * Names every gap.
     *
     * @param version the version the document would become, 1 for the first
     * @param demands what policy asks of it
     */
    static List<Violation> gaps(DraftProjectDocument document, int version, DocumentDemands demands) {
        DocumentGate gate = new DocumentGate(document);
        gate.checkPeriod();
        gate.gaps.addAll(MatrixGate.gaps(document, demands.sections().contains(DocumentSection.RESULTS_MATRIX)));
        gate.checkBudget();
        gate.gaps.addAll(GridGate.gaps(document, demands.sections().contains(DocumentSection.BUDGET_GRID)));
        gate.checkReserve(demands.independentDue());
        SectionGaps.of(document, demands.sections()).stream()
                .filter(section -> !DETAILED.contains(section))
                .forEach(section -> gate.add(SectionGaps.pointer(section), "section-missing"));
        gate.checkShares();
        gate.checkReasons(version);
        return List.copyOf(gate.gaps);
    }

    private void checkPeriod() {
        if (!document.period().isForward()) {
            add("/end", "end-not-after-start");
        }
    }

    private void checkBudget() {
        checkCents("/total", document.total());
        ProjectPeriod period = document.period();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < document.budgetLines().size(); i++) {
            BudgetLine line = document.budgetLines().get(i);
            checkCents("/budgetLines/" + i + "/amount", line.amount());
            if (period.isForward() && !period.touches(line.year())) {
                add("/budgetLines/" + i + "/year", "year-outside-period", Integer.toString(line.year()));
            }
            sum = sum.add(line.amount());
        }
        if (sum.compareTo(document.total()) != 0) {
            add("/total", "budget-lines-differ", sum, document.total());
        }
    }

    private void checkReserve(boolean independentDue) {
        BigDecimal reserve = document.evaluationReserve();
        checkCents("/evaluationReserve", reserve);
        if (independentDue && reserve.signum() <= 0) {
            add("/evaluationReserve", "evaluation-reserve-missing");
        }
        if (reserve.compareTo(document.total()) > 0) {
            add("/evaluationReserve", "evaluation-reserve-too-high", document.total());
        }
    }

    private void checkShares() {
        checkSplit(
                "/objectives",
                document.objectives().stream().map(ObjectiveShare::objective).toList(),
                document.objectives().stream().map(ObjectiveShare::percent).toList());
        checkSplit(
                "/countries",
                document.countries().stream().map(CountryShare::country).toList(),
                document.countries().stream().map(CountryShare::percent).toList());
    }

    private void checkSplit(String pointer, List<?> names, Collection<BigDecimal> percentages) {
        int place = 0;
        for (BigDecimal percent : percentages) {
            checkCents(pointer + "/" + place++ + "/percent", percent);
        }
        Set<?> distinct = new HashSet<>(names);
        if (distinct.size() < names.size()) {
            add(pointer, "share-named-twice");
        }
        if (!Shares.addUp(percentages)) {
            add(pointer, "shares-not-whole", percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private void checkReasons(int version) {
        if (document.genderMarker() == GenderMarker.NOT_TARGETED && isBlank(document.genderReason())) {
            add("/genderReason", "gender-reason-missing");
        }
        if (version > 1 && isBlank(document.changesMade())) {
            add("/changesMade", "changes-made-missing");
        }
    }

    private void checkCents(String pointer, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 2) {
            add(pointer, "more-than-two-decimals");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, String rule, Object... arguments) {
        gaps.add(Violation.at(pointer, "violation." + rule, arguments));
    }
}
