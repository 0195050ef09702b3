package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;

class LedgerTest {

    private static final Actor FINANCE = Actor.onPage("finance");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private final Agreement agreement = RememberedAgreements.signed().get(RememberedProjects.CODE);
    private final Ledger ledger = new RememberedLedger();

    @Test
    void saysForEachEntryWhoseMoneyItIs() { // R5.5
        LedgerEntry entry = post(EntryKind.EXPENDITURE, "100.5");

        assertThat(entry.projectCode()).isEqualTo(RememberedProjects.CODE);
        assertThat(entry.donor()).isEqualTo("NLD");
        assertThat(entry.locallyMobilised()).isFalse();
        assertThat(entry.amount()).isEqualTo("100.50");
        assertThat(entry.reportingYear()).isEqualTo(2026);
        assertThat(entry.actor()).isEqualTo("finance");
        assertThat(entry.recordedAt()).isEqualTo(RememberedProjects.NOW);
    }

    @Test
    void sumsUpEachKindOnItsOwn() { // R5.6
        post(EntryKind.EXPENDITURE, "100.01");
        post(EntryKind.EXPENDITURE, "0.02");
        post(EntryKind.ALLOCATION, "7.00");

        assertThat(sum(EntryKind.EXPENDITURE)).isEqualTo("100.03");
        assertThat(sum(EntryKind.ALLOCATION)).isEqualTo("7.00");
        assertThat(sum(EntryKind.APPROVAL)).isEqualTo("0.00");
    }

    @Test
    void takesAnEntryBackByANewOne() { // R5.6
        LedgerEntry wrong = post(EntryKind.EXPENDITURE, "90.00");
        post(EntryKind.EXPENDITURE, "9.00");

        LedgerEntry reversal = ledger.reverse(wrong.number(), "posted to the wrong project", FINANCE);

        assertThat(reversal.kind()).isEqualTo(EntryKind.REVERSAL);
        assertThat(reversal.account()).isEqualTo(EntryKind.EXPENDITURE);
        assertThat(reversal.amount()).isEqualTo("-90.00");
        assertThat(reversal.reverses()).isEqualTo(wrong.number());
        assertThat(reversal.valueDate()).isEqualTo("2026-11-23");
        assertThat(reversal.donor()).isEqualTo("NLD");
        assertThat(wrong.amount()).isEqualTo("90.00");
        assertThat(sum(EntryKind.EXPENDITURE)).isEqualTo("9.00");
        assertThat(sum(EntryKind.REVERSAL)).isEqualTo("0.00");
    }

    @Test
    void takesAnEntryBackOnce() { // R5.6
        LedgerEntry wrong = post(EntryKind.ALLOCATION, "90.00");
        LedgerEntry reversal = ledger.reverse(wrong.number(), "twice entered", FINANCE);

        assertThat(Refused.type(() -> ledger.reverse(wrong.number(), "again", FINANCE)))
                .isEqualTo("reversed-before");
        assertThat(Refused.type(() -> ledger.reverse(reversal.number(), "back again", FINANCE)))
                .isEqualTo("reversal-of-a-reversal");
        assertThat(Refused.type(() -> ledger.reverse(99, "no such entry", FINANCE)))
                .isEqualTo("unknown-entry");
        assertThat(ledger.entries(RememberedProjects.CODE)).hasSize(2);
    }

    @Test
    void lowersObligationsOnly() {
        post(EntryKind.OBLIGATION, "50.00");
        post(EntryKind.OBLIGATION, "-20.00");

        assertThat(sum(EntryKind.OBLIGATION)).isEqualTo("30.00");
        assertThatIllegalArgumentException().isThrownBy(() -> post(EntryKind.EXPENDITURE, "-0.01"));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void postsNoEmptyEntry(EntryKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> post(kind, "0.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.00", "-1.00"})
    void postsNoReversalWithoutItsEntry(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> post(EntryKind.REVERSAL, amount));
    }

    private LedgerEntry post(EntryKind kind, String amount) {
        return ledger.post(agreement, new Posting(kind, new BigDecimal(amount), DAY, "for a test"), FINANCE);
    }

    private BigDecimal sum(EntryKind kind) {
        return ledger.sum(RememberedProjects.CODE, kind);
    }
}
