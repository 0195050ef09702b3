package org.tricycle.formulation;

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
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/** One decision on a request; a parked one is followed by another (R2.11). Written once. */
@Entity
@Table(name = "request_decision")
public class RequestDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private RequestChoice decision;

    @Nullable
    private String reason;

    @Column(name = "seed_money")
    private boolean seedMoney;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected RequestDecision() {}

    /**
     * Notes a decision.
     *
     * @throws Refusal when the reason is missing, or seed money is wanted for a request that is not developed
     */
    RequestDecision(ProjectCode code, DecideOnRequest command, String decidedBy, Instant decidedAt) {
        boolean developed = command.decision() == RequestChoice.DEVELOP;
        if (!developed && (command.reason() == null || command.reason().isBlank())) {
            throw Refusal.invalid("/reason", "violation.reason-missing");
        }
        if (!developed && command.seedMoney()) {
            throw Refusal.invalid("/seedMoney", "violation.seed-money-without-project");
        }
        this.projectCode = code.value();
        this.decision = command.decision();
        this.reason = command.reason();
        this.seedMoney = command.seedMoney();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public RequestChoice decision() {
        return decision;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Money for a mission or for drafting is to be asked for first. */
    public boolean wantsSeedMoney() {
        return seedMoney;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
