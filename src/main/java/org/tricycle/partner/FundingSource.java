package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** One answer to the question who pays for a project; all answers are kept, the newest counts (R5.11). */
@Entity
@Table(name = "funding_source")
public class FundingSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private FundingSourceKind kind;

    @Nullable
    private String donor;

    @Enumerated(EnumType.STRING)
    private FundingSourceState state;

    @Nullable
    private String reason;

    @Column(name = "own_terms")
    private boolean ownTerms;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected FundingSource() {}

    FundingSource(ProjectCode project, NameFundingSource command, String person, Instant at) {
        this.projectCode = project.value();
        this.kind = command.kind();
        this.donor = switch (command.kind()) {
            case PUBLIC_DONOR -> command.donor();
            case PARTNER -> command.partnerCode();
            case TENDER, NONE_YET, GIVE_UP -> null;
        };
        this.reason = command.reason();
        this.ownTerms = command.ownTerms();
        this.namedBy = person;
        this.namedAt = at;
        this.state = FundingSourceState.NAMED;
    }

    void secured(String payingDonor, Instant at) {
        donor = payingDonor;
        settled(FundingSourceState.SECURED, at);
    }

    void settled(FundingSourceState result, Instant at) {
        state = result;
        settledAt = at;
    }

    public FundingSourceKind kind() {
        return kind;
    }

    /** Three-letter donor code; null while a tender is open, and where nobody pays. */
    public @Nullable String donor() {
        return donor;
    }

    public FundingSourceState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Its agreement is not the standard one (rules.md §3). */
    public boolean hasOwnTerms() {
        return ownTerms;
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    /** When it was secured or fell away; null before. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
