package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.project.AssistanceType;

// R14.3 to R14.5; the document in force is the example: US$ 1,000,000 from 1 January 2026 to 30 June 2027
class RevisionFactsTest {

    private static final ProjectDocument DOCUMENT = DocumentFixture.submitted(1);

    @ParameterizedTest
    @CsvSource({"2027-07-01, 1", "2027-07-31, 1", "2027-08-01, 2", "2027-12-31, 6", "2028-01-01, 7"})
    void countsBegunMonthsOfAnExtension(LocalDate end, int months) { // R14.5
        assertThat(facts(end, List.of(), "2026-11-23").extensionMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-01, 3", "2027-04-02, 2", "2027-07-01, 0", "2026-11-23, 7"})
    void countsWholeMonthsAhead(String today, int months) { // R14.5
        assertThat(facts(null, List.of(), today).monthsAhead()).isEqualTo(months);
    }

    @Test
    void findsNothingWhereMoneyOnlyMovesInTime() { // R14.4
        RevisionFacts facts = facts(
                null,
                List.of(
                        line(2027, AssistanceType.EXPERTS, "250000.00"),
                        line(2027, AssistanceType.TRAINING, "650000.00"),
                        line(2027, AssistanceType.MISCELLANEOUS, "100000.00")),
                "2026-11-23");

        assertThat(facts.shiftPercent()).isZero();
        assertThat(facts.totalChange()).isZero();
        assertThat(facts.newLine()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100000.00, 10.00", "100000.01, 10.01", "99999.99, 10.00", "1.00, 0.01"})
    void roundsTheShareThatMovesUp(BigDecimal moved, BigDecimal percent) { // R14.4
        RevisionFacts facts = facts(
                null,
                List.of(
                        line(2026, AssistanceType.EXPERTS, new BigDecimal("250000.00").add(moved)),
                        line(2026, AssistanceType.TRAINING, new BigDecimal("650000.00").subtract(moved)),
                        line(2027, AssistanceType.MISCELLANEOUS, "100000.00")),
                "2026-11-23");

        assertThat(facts.shiftPercent()).isEqualByComparingTo(percent);
    }

    @Test
    void findsANewLineAndAHigherTotal() {
        RevisionFacts facts = facts(
                null,
                List.of(line(2026, AssistanceType.EXPERTS, "1000000.00"), line(2026, AssistanceType.EQUIPMENT, "0.01")),
                "2026-11-23");

        assertThat(facts.newLine()).isTrue();
        assertThat(facts.totalChange()).isEqualTo("0.01");
    }

    private static RevisionFacts facts(@Nullable LocalDate end, List<BudgetLine> lines, String today) {
        RequestRevision asked = new RequestRevision(
                RevisionType.EXTENSION, "What", "Why", end, lines, false, false, false, false, false);
        return RevisionFacts.of(DOCUMENT, DOCUMENT, asked, LocalDate.parse(today), 0);
    }

    private static BudgetLine line(int year, AssistanceType type, String amount) {
        return line(year, type, new BigDecimal(amount));
    }

    private static BudgetLine line(int year, AssistanceType type, BigDecimal amount) {
        return new BudgetLine(year, type, amount, null, null, null);
    }
}
