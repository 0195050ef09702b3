package org.tricycle.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** A person is away from one day to another, and a deputy does the work meanwhile (R0.4). It may be cancelled once. */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "user_name")
    private String userName;

    private String deputy;

    @Nullable
    @Column(name = "next_deputy")
    private String nextDeputy;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reason;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Nullable
    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    /**
     * Announces.
     *
     * @throws Refusal naming the field at fault: a deputy is another person, and the period lies ahead
     */
    Absence(String userName, AnnounceAbsence command, LocalDate today, Instant at) {
        if (command.deputy().equals(userName)) {
            throw Refusal.invalid("/deputy", "violation.deputy-yourself");
        }
        if (userName.equals(command.nextDeputy()) || command.deputy().equals(command.nextDeputy())) {
            throw Refusal.invalid("/nextDeputy", "violation.deputy-twice");
        }
        if (command.endsOn().isBefore(command.startsOn())) {
            throw Refusal.invalid("/endsOn", "violation.end-before-start");
        }
        if (command.endsOn().isBefore(today)) {
            throw Refusal.invalid("/endsOn", "violation.day-past");
        }
        this.userName = userName;
        this.deputy = command.deputy();
        this.nextDeputy = command.nextDeputy();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.reason = command.reason();
        this.announcedAt = at;
    }

    /** @throws Refusal {@code absence-cancelled} the second time */
    void cancel(Instant at) {
        if (cancelledAt != null) {
            throw Refusal.conflict("absence-cancelled", id);
        }
        cancelledAt = at;
    }

    public long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String deputy() {
        return deputy;
    }

    /** Does the work while the deputy is away too; null when nobody does. */
    public @Nullable String nextDeputy() {
        return nextDeputy;
    }

    /** Whether somebody is named to do the work, first or next. */
    boolean names(String person) {
        return person.equals(deputy) || person.equals(nextDeputy);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String reason() {
        return reason;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    /** Null unless cancelled. */
    public @Nullable Instant cancelledAt() {
        return cancelledAt;
    }
}
