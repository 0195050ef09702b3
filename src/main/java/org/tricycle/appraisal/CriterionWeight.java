package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The weight of a criterion from a day on: reference data (R3.7). */
@Entity
@Table(name = "criterion_weight")
public class CriterionWeight {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int points;
    private boolean critical;

    @SuppressWarnings("NullAway.Init")
    protected CriterionWeight() {}

    public Criterion criterion() {
        return criterion;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Weight weight() {
        return new Weight(points, critical);
    }
}
