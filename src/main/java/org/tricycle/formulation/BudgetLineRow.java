package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.AssistanceType;
import org.tricycle.project.StrategicObjective;

/** A budget line as a row. */
@Embeddable
public class BudgetLineRow {

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "assistance_type")
    private AssistanceType assistanceType;

    private BigDecimal amount;

    @Nullable
    private String description;

    @Nullable
    @Enumerated(EnumType.STRING)
    private StrategicObjective objective;

    @Nullable
    private String country;

    @SuppressWarnings("NullAway.Init")
    protected BudgetLineRow() {}

    BudgetLineRow(BudgetLine line) {
        this.budgetYear = line.year();
        this.assistanceType = line.type();
        this.amount = line.amount().setScale(2, RoundingMode.UNNECESSARY);
        this.description = line.description();
        this.objective = line.objective();
        this.country = line.country();
    }

    BudgetLine value() {
        return new BudgetLine(budgetYear, assistanceType, amount, description, objective, country);
    }
}
