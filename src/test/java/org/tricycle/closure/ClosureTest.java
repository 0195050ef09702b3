package org.tricycle.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tricycle.evaluation.EvaluationFixture.CODE;
import static org.tricycle.evaluation.EvaluationFixture.NOW;
import static org.tricycle.evaluation.EvaluationFixture.faults;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureTest {

    private static final Checklist<ClosureItem> NOTHING_AGAINST = new Checklist<>(ClosureItem.class, Map.of());
    private static final FinalAccount ACCOUNT = account("1000000.00", "940000.00", "0.00");

    @Test
    void closesOperationsWhenEverythingIsDone() { // R11.2
        Closure closure = operationsClosed();

        assertThat(closure.checks()).isEqualTo(CloseOperations.example().checks());
        assertThat(closure.operationsClosedBy()).isEqualTo("manager");
        assertThat(closure.balanceReturned()).isEmpty();
        assertThat(closure.financialChecks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void holdsOperationsOpenUntilEachItemIsDone(ClosureItem open) { // R11.2
        List<ClosureCheck> checks = CloseOperations.example().checks().stream()
                .map(check -> new ClosureCheck(check.item(), check.item() != open, check.evidence()))
                .toList();

        assertThat(refused(NOTHING_AGAINST, checks))
                .singleElement()
                .asString()
                .matches("/checks/\\d/done violation.check-not-done");
    }

    @ParameterizedTest
    @EnumSource
    void wantsEveryItem(ClosureItem leftOut) { // R11.2
        List<ClosureCheck> checks = CloseOperations.example().checks().stream()
                .filter(check -> check.item() != leftOut)
                .toList();

        assertThat(refused(NOTHING_AGAINST, checks)).containsExactly("/checks violation.check-left-out");
    }

    @Test
    void takesNoItemTwice() { // R11.2
        List<ClosureCheck> checks = Stream.concat(
                        CloseOperations.example().checks().stream(),
                        Stream.of(new ClosureCheck(ClosureItem.DOCUMENTS_ARCHIVED, true, "Box 15.")))
                .toList();

        assertThat(refused(NOTHING_AGAINST, checks)).containsExactly("/checks/7/item violation.check-given-twice");
    }

    @Test
    void believesTheRecordsRatherThanTheTick() { // R11.3
        Checklist<ClosureItem> unreported = new Checklist<>(
                ClosureItem.class, Map.of(ClosureItem.FINAL_REPORT_ACCEPTED, "violation.final-report-not-accepted"));

        assertThat(refused(unreported, CloseOperations.example().checks()))
                .containsExactly("/checks/1/done violation.final-report-not-accepted");
    }

    @Test
    void closesFinancesWithTheBalanceReturned() { // R11.4
        Closure closure = operationsClosed();

        closure.closeFinances(ACCOUNT, CloseFinances.example(), "finance", NOW);

        assertThat(closure.balanceReturned()).contains(new BigDecimal("60000.00"));
        assertThat(closure.agreed()).contains(new BigDecimal("1000000.00"));
        assertThat(closure.expenditure()).contains(new BigDecimal("940000.00"));
        assertThat(closure.financialChecks()).isEqualTo(CloseFinances.example().checks());
        assertThat(closure.financesClosedBy()).isEqualTo("finance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"59999.99", "60000.01", "0.00"})
    void wantsTheBalanceToTheCent(String returned) { // R11.4
        CloseFinances command = new CloseFinances(CloseFinances.example().checks(), new BigDecimal(returned));

        assertThat(refused(ACCOUNT, command)).containsExactly("/balanceReturned violation.balance-differs");
    }

    @Test
    void returnsNothingWhereEverythingIsSpent() { // R11.4
        CloseFinances nothing = new CloseFinances(CloseFinances.example().checks(), new BigDecimal("0"));
        Closure closure = operationsClosed();

        closure.closeFinances(account("1000000.00", "1000000.00", "0.00"), nothing, "finance", NOW);

        assertThat(closure.balanceReturned()).contains(new BigDecimal("0.00"));
    }

    @Test
    void keepsFinancesOpenWhileTheLedgerShowsAnObligation() { // R11.3
        assertThat(refused(account("1000000.00", "940000.00", "0.01"), CloseFinances.example()))
                .containsExactly("/checks/0/done violation.obligations-open");
    }

    @Test
    void namesEverythingThatKeepsFinancesOpen() { // R11.2, R11.4
        CloseFinances command = new CloseFinances(
                List.of(new FinancialCheck(FinancialItem.IATI_FINAL_UPDATE, false, "In preparation.")),
                new BigDecimal("1.00"));

        assertThat(refused(ACCOUNT, command))
                .containsExactly(
                        "/checks/0/done violation.check-not-done",
                        "/checks violation.check-left-out",
                        "/checks violation.check-left-out",
                        "/checks violation.check-left-out",
                        "/balanceReturned violation.balance-differs");
    }

    @Test
    void closesFinancesOnce() { // R11.1
        Closure closure = operationsClosed();
        closure.closeFinances(ACCOUNT, CloseFinances.example(), "finance", NOW);

        assertThatThrownBy(() -> closure.closeFinances(ACCOUNT, CloseFinances.example(), "finance", NOW))
                .hasMessageContaining("finances-closed-before");
    }

    private static Closure operationsClosed() {
        return Closure.ofOperations(CODE, NOTHING_AGAINST, CloseOperations.example(), "manager", NOW);
    }

    private static FinalAccount account(String agreed, String expenditure, String obligations) {
        return new FinalAccount(new BigDecimal(agreed), new BigDecimal(expenditure), new BigDecimal(obligations));
    }

    private static List<String> refused(Checklist<ClosureItem> checklist, List<ClosureCheck> checks) {
        return faults(catchThrowable(
                () -> Closure.ofOperations(CODE, checklist, new CloseOperations(checks), "manager", NOW)));
    }

    private static List<String> refused(FinalAccount account, CloseFinances command) {
        return faults(catchThrowable(() -> operationsClosed().closeFinances(account, command, "finance", NOW)));
    }
}
