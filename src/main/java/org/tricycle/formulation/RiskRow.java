package org.tricycle.formulation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A risk as a row. */
@Embeddable
public class RiskRow {

    private String description;

    @Enumerated(EnumType.STRING)
    private Level likelihood;

    @Enumerated(EnumType.STRING)
    private Level impact;

    private String mitigation;

    @SuppressWarnings("NullAway.Init")
    protected RiskRow() {}

    RiskRow(Risk risk) {
        this.description = risk.description();
        this.likelihood = risk.likelihood();
        this.impact = risk.impact();
        this.mitigation = risk.mitigation();
    }

    Risk value() {
        return new Risk(description, likelihood, impact, mitigation);
    }
}
