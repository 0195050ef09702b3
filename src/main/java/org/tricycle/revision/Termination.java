package org.tricycle.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** How a project ended early: its final report, then its settled account (R14.11). */
@Entity
@Table(name = "termination")
public class Termination {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    private String achievements;
    private String unfinished;
    private String lessons;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Nullable
    private BigDecimal expenditure;

    @Nullable
    @Column(name = "balance_returned")
    private BigDecimal balanceReturned;

    @Nullable
    private String statement;

    @Nullable
    @Column(name = "settled_by")
    private String settledBy;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Termination() {}

    Termination(ProjectCode code, ReportTermination command, String person, Instant at) {
        this.projectCode = code.value();
        this.achievements = command.achievements();
        this.unfinished = command.unfinished();
        this.lessons = command.lessons();
        this.reportedBy = person;
        this.reportedAt = at;
    }

    /**
     * Settles.
     *
     * @param agreed US$ of the agreement
     * @param spent US$ of all expenditure, the last included
     * @throws Refusal naming the field at fault, or {@code termination-settled}
     */
    void settle(BigDecimal agreed, BigDecimal spent, SettleTermination command, String person, Instant at) {
        if (settledAt != null) {
            throw Refusal.conflict("termination-settled", projectCode);
        }
        if (spent.compareTo(agreed) > 0) {
            throw Refusal.invalid("/lastExpenditure", "violation.spent-above-agreement-at-end", agreed);
        }
        if (command.balanceReturned().compareTo(agreed.subtract(spent)) != 0) {
            throw Refusal.invalid(
                    "/balanceReturned", "violation.balance-differs", agreed, spent, agreed.subtract(spent));
        }
        expenditure = spent;
        balanceReturned = command.balanceReturned();
        statement = command.statement();
        settledBy = person;
        settledAt = at;
    }

    public String achievements() {
        return achievements;
    }

    /** What is left undone, and who takes it over. */
    public String unfinished() {
        return unfinished;
    }

    public String lessons() {
        return lessons;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** US$ in all; null until settled. */
    public @Nullable BigDecimal expenditure() {
        return expenditure;
    }

    /** US$; null until settled. */
    public @Nullable BigDecimal balanceReturned() {
        return balanceReturned;
    }

    public @Nullable String statement() {
        return statement;
    }

    public @Nullable String settledBy() {
        return settledBy;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
