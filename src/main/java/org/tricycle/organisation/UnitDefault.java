package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One line of the table that says which unit and office answer for a new project (R0.7). */
@Entity
@Table(name = "unit_default")
class UnitDefault {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Nullable
    private String country;

    @Nullable
    private String theme;

    @Column(name = "unit_code")
    private String unitCode;

    @SuppressWarnings("NullAway.Init")
    protected UnitDefault() {}

    UnitDefault(UnitKind kind, @Nullable String country, @Nullable String theme, String unitCode) {
        this.kind = kind;
        this.country = country;
        this.theme = theme;
        this.unitCode = unitCode;
    }

    boolean applies(UnitKind wanted, String place, String field) {
        return kind == wanted
                && (country == null || country.equals(place))
                && (theme == null || theme.equalsIgnoreCase(field.strip()));
    }

    /** The theme says more than the country, either more than neither. */
    int precision() {
        return (theme == null ? 0 : 2) + (country == null ? 0 : 1);
    }

    String unitCode() {
        return unitCode;
    }
}
