package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;

/**
 * Somebody who pays for projects, or wants to.
 *
 * <p>Named first, then identified, then registered or cleared for a time; a refusal is kept with its reasons and holds as long. Its code
 * is the donor code that projects carry.
 */
@Entity
@Table(name = "partner")
public class Partner {

    /** The type in the business keys of partners. */
    static final String KEY_TYPE = "partner";

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "partner_class")
    private PartnerClass partnerClass;

    @Nullable
    @Enumerated(EnumType.STRING)
    private DonorCategory category;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.NAMED;

    @Nullable
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Nullable
    private String conditions;

    @Nullable
    @Column(name = "refusal_reasons")
    private String refusalReasons;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(String code, String name, String person, Instant at) {
        this.code = code;
        this.name = name;
        this.namedBy = person;
        this.namedAt = at;
    }

    void identify(String fullName, PartnerClass itsClass, DonorCategory itsCategory) {
        name = fullName;
        partnerClass = itsClass;
        category = itsCategory;
    }

    /** Entered in the register; holds without end. */
    void register() {
        settle(Standing.REGISTERED, null);
    }

    /** @param until last day on which the outcome holds (R5.7) */
    void settle(Clearance clearance, LocalDate until) {
        settle(Standing.after(clearance.outcome().orElseThrow()), until);
        conditions = clearance.conditions();
        refusalReasons = standing == Standing.REFUSED ? clearance.reasons() : null;
    }

    private void settle(Standing next, @Nullable LocalDate until) {
        standing = next;
        validUntil = until;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Null until identified. */
    public @Nullable PartnerClass partnerClass() {
        return partnerClass;
    }

    /** Null until identified. */
    public @Nullable DonorCategory category() {
        return category;
    }

    public Standing standing(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today) ? Standing.EXPIRED : standing;
    }

    /** Last day on which the standing holds; null when it has no end. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable String conditions() {
        return conditions;
    }

    /** Kept after a refusal (rules.md §4). */
    public @Nullable String refusalReasons() {
        return refusalReasons;
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public BusinessKey businessKey() {
        return key(code);
    }

    static BusinessKey key(String code) {
        return new BusinessKey(KEY_TYPE, code);
    }
}
