package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tricycle.project.Shares;
import org.tricycle.project.StrategicObjective;

/** A share of a strategic objective, in basis points. */
@Embeddable
public class ObjectiveShareRow {

    @Enumerated(EnumType.STRING)
    private StrategicObjective objective;

    @Column(name = "basis_points")
    private int basisPoints;

    @SuppressWarnings("NullAway.Init")
    protected ObjectiveShareRow() {}

    ObjectiveShareRow(ObjectiveShare share) {
        this.objective = share.objective();
        this.basisPoints = Shares.basisPoints(share.percent());
    }

    ObjectiveShare value() {
        return new ObjectiveShare(objective, Shares.percent(basisPoints));
    }
}
