package org.tricycle.formulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.StrategicObjective;

/** A complete project document of which a test changes what matters to it. */
public final class DocumentFixture {

    public static final ProjectCode CODE = new ProjectCode("GHA/26/01/NLD");
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final String AUTHOR = "author";

    private final DraftProjectDocument base = DraftProjectDocument.example();
    private LocalDate start = base.start();
    private LocalDate end = base.end();
    private List<Outcome> outcomes = base.outcomes();
    private List<BudgetLine> lines = base.budgetLines();
    private BigDecimal total = base.total();
    private BigDecimal reserve = base.evaluationReserve();
    private List<ObjectiveShare> objectives = base.objectives();
    private List<CountryShare> countries = base.countries();
    private GenderMarker marker = base.genderMarker();
    private @Nullable String genderReason = base.genderReason();
    private boolean shortForm;
    private @Nullable String changes = base.changesMade();

    public static DocumentFixture aDocument() {
        return new DocumentFixture();
    }

    /** The example as a submitted version. */
    public static ProjectDocument submitted(int version) {
        return ProjectDocument.submit(
                CODE, version, aDocument().changed("Better").draft(), demanding(true), AUTHOR, NOW);
    }

    /** Every section is asked for. */
    static DocumentDemands demanding(boolean independentDue) {
        return new DocumentDemands(independentDue, Set.of(DocumentSection.values()));
    }

    /** As the short form leaves them out. */
    DocumentFixture inShortForm() {
        shortForm = true;
        return this;
    }

    DocumentFixture from(String first) {
        start = LocalDate.parse(first);
        return this;
    }

    DocumentFixture until(String last) {
        end = LocalDate.parse(last);
        return this;
    }

    public DocumentFixture with(List<Outcome> wanted) {
        outcomes = wanted;
        return this;
    }

    public DocumentFixture budgeted(String amount, BudgetLine... wanted) {
        total = new BigDecimal(amount);
        lines = List.of(wanted);
        objectives = List.of();
        countries = List.of();
        return this;
    }

    DocumentFixture reserving(String amount) {
        reserve = new BigDecimal(amount);
        return this;
    }

    DocumentFixture serving(ObjectiveShare... wanted) {
        objectives = List.of(wanted);
        return this;
    }

    DocumentFixture in(CountryShare... wanted) {
        countries = List.of(wanted);
        return this;
    }

    DocumentFixture screened(GenderMarker wanted, @Nullable String reason) {
        marker = wanted;
        genderReason = reason;
        return this;
    }

    DocumentFixture changed(@Nullable String wanted) {
        changes = wanted;
        return this;
    }

    public static BudgetLine line(int year, String amount) {
        return new BudgetLine(
                year, AssistanceType.EXPERTS, new BigDecimal(amount), null, StrategicObjective.EMPLOYMENT, "GHA");
    }

    private static List<BudgetLine> unassigned(List<BudgetLine> lines) {
        return lines.stream()
                .map(line -> new BudgetLine(line.year(), line.type(), line.amount(), null, null, null))
                .toList();
    }

    private static List<Outcome> brief(List<Outcome> full) {
        return full.stream()
                .map(outcome -> new Outcome(
                        outcome.title(),
                        List.of(Indicator.brief("Income", "60", "90")),
                        List.of(new Output("Training", List.of(Indicator.brief("People", null, "90")), List.of()))))
                .toList();
    }

    public DraftProjectDocument draft() {
        return new DraftProjectDocument(
                        base.summary(),
                        base.problemAnalysis(),
                        shortForm ? null : base.theoryOfChange(),
                        start,
                        end,
                        shortForm ? brief(outcomes) : outcomes,
                        shortForm ? unassigned(lines) : lines,
                        total,
                        reserve,
                        objectives,
                        countries,
                        shortForm ? List.of() : base.risks(),
                        marker,
                        genderReason,
                        base.constituentsInvolvement(),
                        shortForm ? null : base.sustainability(),
                        changes)
                .settled();
    }
}
