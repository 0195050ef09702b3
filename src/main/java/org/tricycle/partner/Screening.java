package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;

/** What the legal officer found about a partner; written once. */
@Entity
@Table(name = "partner_screening")
public class Screening {

    @Id
    @Column(name = "clearance_number")
    private long clearanceNumber;

    @Enumerated(EnumType.STRING)
    private ClearanceView legal;

    @Enumerated(EnumType.STRING)
    private ClearanceView reputation;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_values")
    private ClearanceView sharedValues;

    @Enumerated(EnumType.STRING)
    @Column(name = "labour_standards")
    private ClearanceView labourStandards;

    @Column(name = "commercial_interest")
    private boolean commercialInterest;

    @Column(name = "logo_misuse")
    private boolean logoMisuse;

    private String findings;

    @Column(name = "screened_by")
    private String screenedBy;

    @Column(name = "screened_at")
    private Instant screenedAt;

    @SuppressWarnings("NullAway.Init")
    protected Screening() {}

    Screening(long clearance, ScreenPartner command, String person, Instant at) {
        this.clearanceNumber = clearance;
        this.legal = command.legal();
        this.reputation = command.reputation();
        this.sharedValues = command.sharedValues();
        this.labourStandards = command.labourStandards();
        this.commercialInterest = command.commercialInterest();
        this.logoMisuse = command.logoMisuse();
        this.findings = command.findings();
        this.screenedBy = person;
        this.screenedAt = at;
    }

    /** Commercial interest or misuse of the logo refuses a partner without more (R5.9; seed 001 §106). */
    boolean isUnacceptable() {
        return commercialInterest || logoMisuse;
    }

    boolean isPositive() {
        return !isUnacceptable()
                && Stream.of(legal, reputation, sharedValues, labourStandards)
                        .allMatch(view -> view == ClearanceView.POSITIVE);
    }

    long clearanceNumber() {
        return clearanceNumber;
    }

    /** As it was answered. */
    public ScreenPartner content() {
        return new ScreenPartner(
                legal, reputation, sharedValues, labourStandards, commercialInterest, logoMisuse, findings);
    }

    public String screenedBy() {
        return screenedBy;
    }

    public Instant screenedAt() {
        return screenedAt;
    }
}
