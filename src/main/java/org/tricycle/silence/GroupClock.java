package org.tricycle.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/** One group’s clock in a silence procedure (R18.2). */
@Embeddable
public class GroupClock {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean acknowledged;

    private String account;

    @Column(name = "started_by")
    private String startedBy;

    @SuppressWarnings("NullAway.Init")
    protected GroupClock() {}

    GroupClock(
            Party party,
            LocalDate startedOn,
            Instant expiresAt,
            boolean acknowledged,
            @Nullable String account,
            String person) {
        this.party = party;
        this.startedOn = startedOn;
        this.expiresAt = expiresAt;
        this.acknowledged = acknowledged;
        this.account = account == null ? "" : account;
        this.startedBy = person;
    }

    public Party party() {
        return party;
    }

    /** First day of the clock. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** Last instant to speak. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** By the group itself; otherwise delivery was attested. */
    public boolean acknowledged() {
        return acknowledged;
    }

    /** What was said of acknowledgement or delivery. */
    public String account() {
        return account;
    }

    public String startedBy() {
        return startedBy;
    }
}
