package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** One entry of the ledger; written once, never changed (R5.6). */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryKind account;

    @Nullable
    private Long reverses;

    private BigDecimal amount;

    @Column(name = "support_cost")
    private BigDecimal supportCost = BigDecimal.ZERO.setScale(2);

    @Column(name = "value_date")
    private LocalDate valueDate;

    @Column(name = "reporting_year")
    private int reportingYear;

    private String donor;

    @Column(name = "locally_mobilised")
    private boolean locallyMobilised;

    @Column(name = "entry_text")
    private String text;

    private String actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(Agreement agreement, Posting posting, String actor, Instant at) {
        this.projectCode = agreement.projectCode().value();
        this.kind = posting.kind();
        this.account = posting.kind();
        this.amount = posting.amount().setScale(2, RoundingMode.UNNECESSARY);
        this.supportCost = posting.supportCost().setScale(2, RoundingMode.UNNECESSARY);
        this.valueDate = posting.date();
        this.reportingYear = posting.date().getYear();
        this.donor = agreement.donor();
        this.locallyMobilised = agreement.locallyMobilised();
        this.text = posting.text();
        this.actor = actor;
        this.recordedAt = at;
    }

    /**
     * The entry that takes this one back.
     *
     * @throws Refusal {@code reversal-of-a-reversal} (R5.6)
     */
    LedgerEntry reversal(String reason, LocalDate date, String person, Instant at) {
        if (kind == EntryKind.REVERSAL) {
            throw Refusal.conflict("reversal-of-a-reversal", number);
        }
        LedgerEntry reversal = new LedgerEntry();
        reversal.projectCode = projectCode;
        reversal.kind = EntryKind.REVERSAL;
        reversal.account = kind;
        reversal.reverses = number;
        reversal.amount = amount.negate();
        reversal.supportCost = supportCost.negate();
        reversal.valueDate = date;
        reversal.reportingYear = date.getYear();
        reversal.donor = donor;
        reversal.locallyMobilised = locallyMobilised;
        reversal.text = reason;
        reversal.actor = person;
        reversal.recordedAt = at;
        return reversal;
    }

    /** Without gaps only by chance; rising. */
    public long number() {
        return number;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    public EntryKind kind() {
        return kind;
    }

    /** The kind to whose sum the amount adds: a reversal's is the kind of the entry it takes back. */
    public EntryKind account() {
        return account;
    }

    /** Number of the entry taken back, or null. */
    public @Nullable Long reverses() {
        return reverses;
    }

    /** US$; negative where something is taken back. */
    public BigDecimal amount() {
        return amount;
    }

    /** US$ of the amount that pay for the Office’s support; not counted in delivery rates. */
    public BigDecimal supportCost() {
        return supportCost;
    }

    public LocalDate valueDate() {
        return valueDate;
    }

    public int reportingYear() {
        return reportingYear;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public boolean locallyMobilised() {
        return locallyMobilised;
    }

    public String text() {
        return text;
    }

    public String actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
