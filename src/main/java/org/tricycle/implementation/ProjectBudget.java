package org.tricycle.implementation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.partner.Agreement;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** The budget of a project in the accounts; opened once. What is allocated and spent is in the ledger. */
@Entity
@Table(name = "project_budget")
public class ProjectBudget {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Column(name = "budget_code")
    private String budgetCode;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "first_allocation")
    private BigDecimal firstAllocation;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProjectBudget() {}

    private ProjectBudget(Agreement agreement, OpenBudget command, String person, Instant at) {
        this.projectCode = agreement.projectCode().value();
        this.budgetCode = command.budgetCode();
        this.openedOn = command.openedOn();
        this.firstAllocation = command.firstAllocation().setScale(2, RoundingMode.UNNECESSARY);
        this.openedBy = person;
        this.recordedAt = at;
    }

    /**
     * Opens the budget.
     *
     * @throws Refusal naming every field at fault (R7.1)
     */
    static ProjectBudget open(Agreement agreement, OpenBudget command, LocalDate today, String person, Instant at) {
        List<Violation> faults = new ArrayList<>();
        if (command.openedOn().isAfter(today)) {
            faults.add(Violation.at("/openedOn", "violation.past-or-present"));
        }
        if (command.openedOn().isBefore(agreement.signedOn())) {
            faults.add(Violation.at("/openedOn", "violation.budget-before-signature", agreement.signedOn()));
        }
        if (command.firstAllocation().compareTo(agreement.amount()) > 0) {
            faults.add(Violation.at("/firstAllocation", "violation.allocation-too-high", agreement.amount()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new ProjectBudget(agreement, command, person, at);
    }

    public String budgetCode() {
        return budgetCode;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** US$. */
    public BigDecimal firstAllocation() {
        return firstAllocation;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
