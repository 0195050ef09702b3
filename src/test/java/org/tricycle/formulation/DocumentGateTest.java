package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.formulation.DocumentFixture.aDocument;
import static org.tricycle.formulation.DocumentFixture.demanding;
import static org.tricycle.formulation.DocumentFixture.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.StrategicObjective;

/** R2.5, R2.6: what a document lacks before it may be appraised. */
class DocumentGateTest {

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
        Outcome empty = new Outcome("Title", "Indicator", "0", "1", List.of());

        assertThat(gaps(aDocument().with(List.of(complete, empty))))
                .containsExactly("/outcomes/1/outputs violation.output-missing");
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
                .serving(
                        new ObjectiveShare(StrategicObjective.EMPLOYMENT, new BigDecimal(employment)),
                        new ObjectiveShare(StrategicObjective.SOCIAL_DIALOGUE, new BigDecimal(dialogue)));

        assertThat(gaps(document).isEmpty()).isEqualTo(passes);
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
