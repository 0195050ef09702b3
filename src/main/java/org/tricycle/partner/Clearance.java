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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * One look at a partner, from the question to its answer.
 *
 * <p>Opened for a project or a recheck, then the partner is identified, screened where its track asks for it, and the outcome recorded
 * once; a clearance whose project ends first is abandoned without an outcome. Either way it stays in the partner’s history.
 */
@Entity
@Table(name = "partner_clearance")
public class Clearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Version
    private long version;

    @Column(name = "partner_code")
    private String partnerCode;

    @Nullable
    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private ClearanceReason reason;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ClearanceTrack track;

    @Nullable
    private String purpose;

    @Nullable
    private String interest;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ClearanceOutcome outcome;

    @Nullable
    private String conditions;

    @Nullable
    private String reasons;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Nullable
    @Column(name = "abandoned_at")
    private Instant abandonedAt;

    @SuppressWarnings("NullAway.Init")
    protected Clearance() {}

    Clearance(String partnerCode, @Nullable ProjectCode project, ClearanceReason reason, Instant at) {
        this.partnerCode = partnerCode;
        this.projectCode = project == null ? null : project.value();
        this.reason = reason;
        this.openedAt = at;
    }

    void identify(IdentifyPartner command) {
        purpose = command.purpose();
        interest = command.interest();
    }

    void follow(ClearanceTrack itsTrack) {
        track = itsTrack;
    }

    /** @throws Refusal {@code clearance-decided} */
    void conclude(ClearanceOutcome result, @Nullable String terms, @Nullable String why, String person, Instant at) {
        if (!isOpen()) {
            throw Refusal.conflict("clearance-decided", partnerCode);
        }
        outcome = result;
        conditions = terms;
        reasons = why;
        decidedBy = person;
        decidedAt = at;
    }

    /** Nobody waits for it any more. */
    void abandon(Instant at) {
        abandonedAt = at;
    }

    /** Neither concluded nor abandoned. */
    boolean isOpen() {
        return outcome == null && abandonedAt == null;
    }

    public long number() {
        return number;
    }

    public String partnerCode() {
        return partnerCode;
    }

    /** The project for whose money the partner was looked at; none for a recheck. */
    public Optional<ProjectCode> project() {
        return Optional.ofNullable(projectCode).map(ProjectCode::new);
    }

    public ClearanceReason reason() {
        return reason;
    }

    /** Null until the partner is identified. */
    public @Nullable ClearanceTrack track() {
        return track;
    }

    public @Nullable String purpose() {
        return purpose;
    }

    public @Nullable String interest() {
        return interest;
    }

    public Optional<ClearanceOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public @Nullable String reasons() {
        return reasons;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** When the project that asked ended before an outcome was found; else null. */
    public @Nullable Instant abandonedAt() {
        return abandonedAt;
    }
}
