package org.tricycle.organisation;

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
import org.tricycle.platform.Refusal;

/** An officer-in-charge exercises an authority from one day to another, designated by the next higher one (R0.5). It may be ended early. */
@Entity
@Table(name = "designation")
public class Designation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "user_name")
    private String userName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Authority authority;

    private String scope;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String statement;

    @Column(name = "designated_by")
    private String designatedBy;

    @Column(name = "designated_at")
    private Instant designatedAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Designation() {}

    /**
     * Designates.
     *
     * @throws Refusal naming the field at fault: nobody designates themselves, and the period lies ahead
     */
    Designation(DesignateOfficer command, LocalDate today, String designatedBy, Instant at) {
        if (command.officer().equals(designatedBy)) {
            throw Refusal.invalid("/officer", "violation.officer-yourself");
        }
        if (command.endsOn().isBefore(command.startsOn())) {
            throw Refusal.invalid("/endsOn", "violation.end-before-start");
        }
        if (command.endsOn().isBefore(today)) {
            throw Refusal.invalid("/endsOn", "violation.day-past");
        }
        this.userName = command.officer();
        this.authority = command.role();
        this.scope = command.scope();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.statement = command.statement();
        this.designatedBy = designatedBy;
        this.designatedAt = at;
    }

    /** @throws Refusal {@code designation-ended} the second time */
    void end(Instant at) {
        if (endedAt != null) {
            throw Refusal.conflict("designation-ended", id);
        }
        endedAt = at;
    }

    /** The candidate group whose tasks the officer may answer. */
    String group() {
        return authority.role().at(scope);
    }

    public long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public Authority authority() {
        return authority;
    }

    public String scope() {
        return scope;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String statement() {
        return statement;
    }

    public String designatedBy() {
        return designatedBy;
    }

    public Instant designatedAt() {
        return designatedAt;
    }

    /** Null unless ended early. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
