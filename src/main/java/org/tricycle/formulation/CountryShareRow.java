package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.tricycle.project.Shares;

/** A share of a country, in basis points. */
@Embeddable
public class CountryShareRow {

    private String country;

    @Column(name = "basis_points")
    private int basisPoints;

    @SuppressWarnings("NullAway.Init")
    protected CountryShareRow() {}

    CountryShareRow(CountryShare share) {
        this.country = share.country();
        this.basisPoints = Shares.basisPoints(share.percent());
    }

    CountryShare value() {
        return new CountryShare(country, Shares.percent(basisPoints));
    }
}
