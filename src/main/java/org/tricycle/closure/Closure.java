package org.tricycle.closure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/**
 * How a project ended: the checklist with which its operations were closed and, later, the one with which its finances were.
 *
 * <p>Each is closed once; what was ticked never changes after.
 */
@Entity
@Table(name = "project_closure")
public class Closure {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Column(name = "operations_closed_by")
    private String operationsClosedBy;

    @Column(name = "operations_closed_at")
    private Instant operationsClosedAt;

    @ElementCollection
    @CollectionTable(name = "closure_check", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<CheckRow> checks = new ArrayList<>();

    @Nullable
    private BigDecimal agreed;

    @Nullable
    private BigDecimal expenditure;

    @Nullable
    @Column(name = "balance_returned")
    private BigDecimal balanceReturned;

    @Nullable
    @Column(name = "finances_closed_by")
    private String financesClosedBy;

    @Nullable
    @Column(name = "finances_closed_at")
    private Instant financesClosedAt;

    @ElementCollection
    @CollectionTable(name = "financial_check", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "place")
    private List<CheckRow> financialChecks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    private Closure(ProjectCode code, CloseOperations command, String person, Instant at) {
        this.projectCode = code.value();
        this.operationsClosedBy = person;
        this.operationsClosedAt = at;
        this.checks = command.checks().stream()
                .map(check -> new CheckRow(check.item(), check.evidence()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Closes operations.
     *
     * @throws Refusal naming every gap (R11.2, R11.3)
     */
    static Closure ofOperations(
            ProjectCode code, Checklist<ClosureItem> checklist, CloseOperations command, String person, Instant at) {
        refuse(checklist.gaps(command.checks()));
        return new Closure(code, command, person, at);
    }

    /**
     * Closes finances.
     *
     * @throws Refusal {@code finances-closed-before}, or naming every gap (R11.2 to R11.4)
     */
    void closeFinances(FinalAccount account, CloseFinances command, String person, Instant at) {
        if (financesClosedAt != null) {
            throw Refusal.conflict("finances-closed-before", projectCode);
        }
        List<Violation> gaps = new ArrayList<>(account.checklist().gaps(command.checks()));
        if (command.balanceReturned().compareTo(account.balance()) != 0) {
            gaps.add(Violation.at(
                    "/balanceReturned",
                    "violation.balance-differs",
                    account.agreed(),
                    account.expenditure(),
                    account.balance()));
        }
        refuse(gaps);
        agreed = account.agreed();
        expenditure = account.expenditure();
        balanceReturned = command.balanceReturned().setScale(2, RoundingMode.UNNECESSARY);
        financialChecks = command.checks().stream()
                .map(check -> new CheckRow(check.item(), check.evidence()))
                .collect(Collectors.toCollection(ArrayList::new));
        financesClosedBy = person;
        financesClosedAt = at;
    }

    private static void refuse(List<Violation> gaps) {
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** With which operations were closed. */
    public List<ClosureCheck> checks() {
        return checks.stream().map(CheckRow::closure).toList();
    }

    public String operationsClosedBy() {
        return operationsClosedBy;
    }

    public Instant operationsClosedAt() {
        return operationsClosedAt;
    }

    /** With which finances were closed; none until then. */
    public List<FinancialCheck> financialChecks() {
        return financialChecks.stream().map(CheckRow::financial).toList();
    }

    /** US$ of the agreement; empty until finances are closed. */
    public Optional<BigDecimal> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** US$ spent in all; empty until finances are closed. */
    public Optional<BigDecimal> expenditure() {
        return Optional.ofNullable(expenditure);
    }

    /** US$ that went back to the donor; empty until finances are closed. */
    public Optional<BigDecimal> balanceReturned() {
        return Optional.ofNullable(balanceReturned);
    }

    public @Nullable String financesClosedBy() {
        return financesClosedBy;
    }

    public @Nullable Instant financesClosedAt() {
        return financesClosedAt;
    }
}
