package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.formulation.DocumentFixture.aDocument;
import static org.tricycle.formulation.DocumentFixture.demanding;
import static org.tricycle.formulation.DocumentFixture.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.StrategicObjective;

/** R2.5, R2.6: what a document lacks before it may be appraised. */
class DocumentGateTest {

    private static final String AT = "/outcomes/0/indicators/0";

    @Test
    void letsACompleteDocumentPass() {
        assertThat(gaps(aDocument())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, true", "2026-01-01, false", "2025-12-31, false"})
    void wantsTheEndAfterTheStart(String end, boolean passes) {
        DocumentFixture document =
                aDocument().until(end).budgeted("10.00", line(2026, "10.00")).reserving("1.00");

        assertThat(gaps(document).contains("/end violation.end-not-after-start"))
                .isNotEqualTo(passes);
    }

    @Test
    void wantsAnOutcome() {
        assertThat(gaps(aDocument().with(List.of()))).containsExactly("/outcomes violation.outcome-missing");
    }

    @Test
    void wantsAnOutputForEveryOutcome() {
        Outcome complete = DraftProjectDocument.example().outcomes().get(0);
        Outcome empty = new Outcome("Title", complete.indicators(), List.of());

        assertThat(gaps(aDocument().with(List.of(complete, empty))))
                .containsExactly("/outcomes/1/outputs violation.output-missing");
    }

    @Test
    void wantsAnIndicatorForEveryOutcomeAndOutput() {
        Outcome blank = new Outcome("Title", List.of(), List.of(new Output("Title", List.of(), List.of())));

        assertThat(gaps(aDocument().with(List.of(blank))))
                .containsExactly(
                        "/outcomes/0/indicators violation.indicator-missing",
                        "/outcomes/0/outputs/0/indicators violation.indicator-missing",
                        "/outcomes/0/outputs/0/activities violation.activity-missing");
    }

    /** R2.21: first and last day of the period are inside it. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-06-30, /milestones/0/due violation.milestone-outside-period",
        "2026-01-01, 2027-06-30, ",
        "2026-06-30, 2027-07-01, /milestones/1/due violation.milestone-outside-period",
        "2026-06-30, 2026-06-30, /milestones/1/due violation.milestone-not-later",
        "2026-06-30, 2026-06-29, /milestones/1/due violation.milestone-not-later"
    })
    void wantsMilestonesInsideThePeriodAndInTheirOrder(String first, String second, @Nullable String gap) {
        List<Milestone> milestones =
                List.of(new Milestone(LocalDate.parse(first), "1"), new Milestone(LocalDate.parse(second), "2"));

        assertThat(gaps(measured("0", milestones, "3"))).isEqualTo(gap == null ? List.of() : List.of(AT + gap));
    }

    /** R2.21: a text cannot be reckoned against a number; a number may stand on the way to a text. */
    @ParameterizedTest
    @CsvSource({
        "0, '1,500', '4,000', ",
        "10 %, 20 %, 30 %, ",
        "none, few, all, ",
        "0, 5, all, ",
        "none, 5, 10, /baseline violation.value-not-counted",
        "0, some, 10, /milestones/0/value violation.value-not-counted"
    })
    void wantsValuesThatCanBeReckoned(String baseline, String halfWay, String target, @Nullable String gap) {
        List<Milestone> milestones = List.of(new Milestone(LocalDate.of(2026, 6, 30), halfWay));

        assertThat(gaps(measured(baseline, milestones, target))).isEqualTo(gap == null ? List.of() : List.of(AT + gap));
    }

    private static DocumentFixture measured(String baseline, List<Milestone> milestones, String target) {
        Outcome base = DraftProjectDocument.example().outcomes().get(0);
        Indicator indicator = new Indicator("Name", "unit", baseline, milestones, target, "Survey", List.of());
        return aDocument().with(List.of(new Outcome("Title", List.of(indicator), base.outputs())));
    }

    @ParameterizedTest
    @CsvSource({"100.00, true", "100, true", "99.99, false", "100.01, false"})
    void wantsLinesThatAddUpToTheTotal(String total, boolean passes) {
        DocumentFixture document = aDocument()
                .budgeted(total, line(2026, "60.00"), line(2027, "40.00"))
                .reserving("1.00");

        assertThat(gaps(document).isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, false"})
    void wantsLinesInsideThePeriod(int year, boolean passes) {
        DocumentFixture document =
                aDocument().budgeted("10.00", line(year, "10.00")).reserving("1.00");

        assertThat(gaps(document).isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, false",
        "0.01, true, true",
        "1000000.00, true, true",
        "1000000.01, true, false",
        "0, false, true",
        "1000000.01, false, false"
    })
    void wantsMoneyReservedWhereAnIndependentEvaluationIsDue(String reserve, boolean due, boolean passes) {
        List<Violation> gaps = DocumentGate.gaps(aDocument().reserving(reserve).draft(), 1, demanding(due));

        assertThat(gaps.isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, true", "60.01, 39.99, true", "60, 39.99, false", "60, 40.01, false"})
    void wantsSharesOfAHundredPerCent(String employment, String dialogue, boolean passes) {
        DocumentFixture document = aDocument()
                .inShortForm()
                .serving(
                        new ObjectiveShare(StrategicObjective.EMPLOYMENT, new BigDecimal(employment)),
                        new ObjectiveShare(StrategicObjective.SOCIAL_DIALOGUE, new BigDecimal(dialogue)));
        List<Violation> gaps = DocumentGate.gaps(document.draft(), 1, new DocumentDemands(true, Set.of()));

        assertThat(gaps.isEmpty()).isEqualTo(passes);
    }

    /** R2.22: what the lines say and what the shares say is the same. */
    @ParameterizedTest
    @CsvSource({"60, 40, true", "60.00, 40.00, true", "60.01, 39.99, false", "40, 60, false"})
    void wantsSharesThatFollowFromTheLines(String employment, String dialogue, boolean passes) {
        DocumentFixture document = aDocument()
                .serving(
                        new ObjectiveShare(StrategicObjective.EMPLOYMENT, new BigDecimal(employment)),
                        new ObjectiveShare(StrategicObjective.SOCIAL_DIALOGUE, new BigDecimal(dialogue)));

        assertThat(gaps(document))
                .isEqualTo(passes ? List.of() : List.of("/objectives violation.shares-differ-from-lines"));
    }

    @Test
    void reckonsTheSharesWhereNoneAreSaid() {
        DraftProjectDocument document = aDocument().serving().in().draft();

        assertThat(document.objectives())
                .isEqualTo(DraftProjectDocument.example().objectives());
        assertThat(document.countries())
                .isEqualTo(DraftProjectDocument.example().countries());
    }

    /** All lines say their objective, or none does: half a grid has no shares. */
    @Test
    void wantsEveryLineAssignedOnceOneIs() {
        BudgetLine assigned = line(2026, "60.00");
        BudgetLine open = new BudgetLine(2027, assigned.type(), new BigDecimal("40.00"), null, null, null);
        DocumentFixture document = aDocument()
                .budgeted("100.00", assigned, open)
                .reserving("1.00")
                .serving(new ObjectiveShare(StrategicObjective.EMPLOYMENT, new BigDecimal("100")))
                .in(new CountryShare("GHA", new BigDecimal("100")));

        assertThat(DocumentGate.gaps(document.draft(), 1, new DocumentDemands(true, Set.of())))
                .extracting(Violation::pointer)
                .containsExactly("/budgetLines/1/objective", "/budgetLines/1/country");
    }

    @Test
    void wantsEveryCountryOnce() {
        DocumentFixture document = aDocument()
                .in(new CountryShare("GHA", new BigDecimal("50")), new CountryShare("GHA", new BigDecimal("50")));

        assertThat(gaps(document)).containsExactly("/countries violation.share-named-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "33.333"})
    void allowsTwoDecimalsOnly(String reserve) {
        assertThat(gaps(aDocument().reserving(reserve)))
                .containsExactly("/evaluationReserve violation.more-than-two-decimals");
    }

    @Test
    void wantsAReasonWhereGenderEqualityIsNotTargeted() {
        assertThat(gaps(aDocument().screened(GenderMarker.NOT_TARGETED, " ")))
                .containsExactly("/genderReason violation.gender-reason-missing");
        assertThat(gaps(aDocument().screened(GenderMarker.NOT_TARGETED, "Only machines are bought")))
                .isEmpty();
        assertThat(gaps(aDocument().screened(GenderMarker.PRINCIPAL, null))).isEmpty();
    }

    @Test
    void asksFromTheSecondVersionOnWhatChanged() {
        assertThat(DocumentGate.gaps(aDocument().draft(), 1, demanding(true))).isEmpty();
        assertThat(DocumentGate.gaps(aDocument().draft(), 2, demanding(true)))
                .extracting(Violation::pointer)
                .containsExactly("/changesMade");
        assertThat(DocumentGate.gaps(aDocument().changed("New budget").draft(), 2, demanding(true)))
                .isEmpty();
    }

    @Test
    void namesAllGapsAtOnce() {
        DocumentFixture document = aDocument()
                .until("2025-01-01")
                .with(List.of())
                .budgeted("5.00", line(2026, "4.00"))
                .reserving("6.00")
                .in(new CountryShare("GHA", new BigDecimal("99")))
                .screened(GenderMarker.NOT_TARGETED, null);

        assertThat(gaps(document))
                .containsExactly(
                        "/end violation.end-not-after-start",
                        "/outcomes violation.outcome-missing",
                        "/total violation.budget-lines-differ",
                        "/evaluationReserve violation.evaluation-reserve-too-high",
                        "/countries violation.shares-not-whole",
                        "/genderReason violation.gender-reason-missing");
    }

    /** R2.15: what the track asks for may not be left out; what it does not ask for may. */
    @Test
    void wantsTheSectionsOfTheTrack() {
        assertThat(gaps(aDocument().inShortForm()))
                .containsExactly(
                        "/outcomes/0/indicators/0/unit violation.indicator-incomplete",
                        "/outcomes/0/indicators/0/milestones violation.indicator-incomplete",
                        "/outcomes/0/indicators/0/meansOfVerification violation.indicator-incomplete",
                        "/outcomes/0/outputs/0/indicators/0/unit violation.indicator-incomplete",
                        "/outcomes/0/outputs/0/indicators/0/baseline violation.indicator-incomplete",
                        "/outcomes/0/outputs/0/indicators/0/milestones violation.indicator-incomplete",
                        "/outcomes/0/outputs/0/indicators/0/meansOfVerification violation.indicator-incomplete",
                        "/outcomes/0/outputs/0/activities violation.activity-missing",
                        "/budgetLines/0/objective violation.line-not-assigned",
                        "/budgetLines/1/objective violation.line-not-assigned",
                        "/budgetLines/2/objective violation.line-not-assigned",
                        "/budgetLines/3/objective violation.line-not-assigned",
                        "/budgetLines/0/country violation.line-not-assigned",
                        "/budgetLines/1/country violation.line-not-assigned",
                        "/budgetLines/2/country violation.line-not-assigned",
                        "/budgetLines/3/country violation.line-not-assigned",
                        "/theoryOfChange violation.section-missing",
                        "/risks violation.section-missing",
                        "/sustainability violation.section-missing");
        assertThat(DocumentGate.gaps(aDocument().inShortForm().draft(), 1, new DocumentDemands(true, Set.of())))
                .isEmpty();
    }

    private static List<String> gaps(DocumentFixture document) {
        return DocumentGate.gaps(document.draft(), 1, demanding(true)).stream()
                .map(gap -> gap.pointer() + " " + gap.messageKey())
                .toList();
    }
}
