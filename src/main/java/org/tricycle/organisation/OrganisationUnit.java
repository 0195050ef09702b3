package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;

/** A unit at headquarters or a field office; reference data (R0.6). */
@Entity
@Table(name = "organisation_unit")
public class OrganisationUnit {

    /** Type in the business keys of units. */
    public static final String TYPE = "unit";

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_fr")
    private String french;

    @Column(name = "name_es")
    private String spanish;

    @Nullable
    private String place;

    @Column(name = "head_scope")
    private String headScope;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationUnit() {}

    OrganisationUnit(String code, UnitKind kind, String name, @Nullable String place) {
        this.code = code;
        this.kind = kind;
        this.english = name;
        this.french = name;
        this.spanish = name;
        this.place = place;
        this.headScope = code;
    }

    /** Capital letters: {@code EMPLOYMENT}. */
    public String code() {
        return code;
    }

    public BusinessKey businessKey() {
        return new BusinessKey(TYPE, code);
    }

    public UnitKind kind() {
        return kind;
    }

    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> french;
            case "es" -> spanish;
            default -> english;
        };
    }

    /** Country or region of an office; null for a unit at headquarters. */
    public @Nullable String place() {
        return place;
    }

    /** Scope at which its head holds the role of head of unit. */
    public String headScope() {
        return headScope;
    }
}
