package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** Money for preparing a project: asked for, granted or refused, and accounted for by a mission report (R2.12). */
@Entity
@Table(name = "seed_money")
public class SeedMoney {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    private BigDecimal amount;

    private String purpose;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Nullable
    private Boolean granted;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "granted_by")
    private String grantedBy;

    @Nullable
    private String findings;

    @Nullable
    @Column(name = "constituents_met")
    private String constituentsMet;

    @SuppressWarnings("NullAway.Init")
    protected SeedMoney() {}

    SeedMoney(ProjectCode code, RequestSeedMoney command, String requestedBy, Instant requestedAt) {
        this.projectCode = code.value();
        this.amount = command.amount().setScale(2, RoundingMode.UNNECESSARY);
        this.purpose = command.purpose();
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /**
     * Grants or refuses it.
     *
     * @throws Refusal {@code own-seed-money}, {@code seed-money-decided}, or a missing reason for a refusal
     */
    void decide(GrantSeedMoney command, String person) {
        if (person.equals(requestedBy)) {
            throw Refusal.forbidden("own-seed-money");
        }
        if (granted != null) {
            throw Refusal.conflict("seed-money-decided", projectCode);
        }
        if (!command.granted() && (command.reason() == null || command.reason().isBlank())) {
            throw Refusal.invalid("/reason", "violation.reason-missing");
        }
        granted = command.granted();
        reason = command.reason();
        grantedBy = person;
    }

    void report(ReportOnMission command) {
        findings = command.findings();
        constituentsMet = command.constituentsMet();
    }

    /** US$. */
    public BigDecimal amount() {
        return amount;
    }

    public String purpose() {
        return purpose;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String grantedBy() {
        return grantedBy;
    }

    /** What the mission found; null before its report. */
    public @Nullable String findings() {
        return findings;
    }

    /** Whom of the three groups the mission met; null before its report. */
    public @Nullable String constituentsMet() {
        return constituentsMet;
    }
}
