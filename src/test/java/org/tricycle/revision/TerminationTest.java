package org.tricycle.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;

// R14.11; agreed are US$ 1,000,000
class TerminationTest {

    private static final BigDecimal AGREED = new BigDecimal("1000000.00");

    private final Termination termination =
            new Termination(RememberedProjects.CODE, ReportTermination.example(), "manager", RememberedProjects.NOW);

    @Test
    void settlesTheBalanceOnce() {
        settle("120000.00", "880000.00");

        assertThat(termination.balanceReturned()).isEqualTo("880000.00");
        assertThat(termination.expenditure()).isEqualTo("120000.00");
        assertThat(Refused.type(() -> settle("120000.00", "880000.00"))).isEqualTo("termination-settled");
    }

    @Test
    void refusesABalanceThatDiffersByACent() {
        assertThat(Refused.faults(() -> settle("120000.00", "880000.01")))
                .containsExactly("/balanceReturned violation.balance-differs");
    }

    @Test
    void refusesToHaveSpentMoreThanAgreed() {
        assertThat(Refused.faults(() -> settle("1000000.01", "0.00")))
                .containsExactly("/lastExpenditure violation.spent-above-agreement-at-end");
        settle("1000000.00", "0.00");
    }

    private void settle(String spent, String balance) {
        BigDecimal all = new BigDecimal(spent);
        termination.settle(
                AGREED,
                all,
                new SettleTermination(all, new BigDecimal(balance), "FS/2026/44"),
                "finance",
                RememberedProjects.NOW);
    }
}
