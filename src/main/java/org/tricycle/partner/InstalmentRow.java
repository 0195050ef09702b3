package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** An instalment as a row. */
@Embeddable
public class InstalmentRow {

    @Column(name = "due_on")
    private LocalDate dueOn;

    private BigDecimal amount;

    @SuppressWarnings("NullAway.Init")
    protected InstalmentRow() {}

    InstalmentRow(Instalment instalment) {
        this.dueOn = instalment.due();
        this.amount = instalment.amount().setScale(2, RoundingMode.UNNECESSARY);
    }

    Instalment value() {
        return new Instalment(dueOn, amount);
    }
}
