package org.tricycle.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret address at which a person’s calendar program reads; only its SHA-256 is kept (R12.7). */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "user_name")
    private String userName;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(String userName, String tokenHash, Instant issuedAt) {
        this.userName = userName;
        this.tokenHash = tokenHash;
        this.issuedAt = issuedAt;
    }

    /** Another address takes the place of the old one, which leads nowhere from now on. */
    void replace(String newHash, Instant at) {
        tokenHash = newHash;
        issuedAt = at;
    }

    String userName() {
        return userName;
    }

    /** Since when the address is the one in use. */
    public Instant issuedAt() {
        return issuedAt;
    }
}
