package org.tricycle.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.StrategicObjective;

/** A line of the budget that a revision asks for, as a row. */
@Embeddable
public class RevisedLine {

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "assistance_type")
    private AssistanceType type;

    private BigDecimal amount;

    @Nullable
    private String description;

    @Nullable
    @Enumerated(EnumType.STRING)
    private StrategicObjective objective;

    @Nullable
    private String country;

    @SuppressWarnings("NullAway.Init")
    protected RevisedLine() {}

    RevisedLine(BudgetLine line) {
        this.budgetYear = line.year();
        this.type = line.type();
        this.amount = line.amount();
        this.description = line.description();
        this.objective = line.objective();
        this.country = line.country();
    }

    BudgetLine value() {
        return new BudgetLine(budgetYear, type, amount, description, objective, country);
    }
}
