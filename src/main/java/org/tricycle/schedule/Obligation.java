package org.tricycle.schedule;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refusal;

/**
 * Something that begins by itself on a day.
 *
 * <p>Planned once, then begun on its day or dropped before it; neither changes again (R11.2).
 */
@Entity
@Table(name = "obligation")
public class Obligation {

    /** How far an obligation has come. */
    public enum State {
        PLANNED,
        BEGUN,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "business_key")
    private String businessKey;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String detail;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    Obligation(BusinessKey subject, ObligationKind kind, String detail, LocalDate dueOn) {
        this.businessKey = subject.toString();
        this.kind = kind;
        this.detail = detail;
        this.dueOn = dueOn;
    }

    void begun(Instant at) {
        settle(State.BEGUN, at);
    }

    void dropped(Instant at) {
        settle(State.DROPPED, at);
    }

    private void settle(State how, Instant at) {
        if (state != State.PLANNED) {
            throw Refusal.conflict("obligation-settled", id);
        }
        state = how;
        settledAt = at;
    }

    public long id() {
        return id;
    }

    /** What it concerns. */
    public BusinessKey subject() {
        return BusinessKey.parse(businessKey);
    }

    public ObligationKind kind() {
        return kind;
    }

    /** Value of the kind’s process variable; empty when the kind needs none. */
    public String detail() {
        return detail;
    }

    /** The day on which its process begins. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    /** When it was begun or dropped; null while planned. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
