package org.tricycle.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tricycle.platform.Fingerprint;

/** One entry of the decision register, chained to the one before (R0.5). */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    static final String BEGINNING = "0".repeat(64);

    @Id
    private long number;

    private String subject;
    private String kind;
    private String content;
    private String actor;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}

    RegisterEntry(long number, String subject, String kind, String content, String actor, Instant at, String previous) {
        this.number = number;
        this.subject = subject;
        this.kind = kind;
        this.content = content;
        this.actor = actor;
        this.enteredAt = at;
        this.previousHash = previous;
        this.hash = computedHash();
    }

    private String computedHash() {
        return Fingerprint.of(String.join(
                "\n", Long.toString(number), subject, kind, actor, enteredAt.toString(), content, previousHash));
    }

    boolean isIntact(String expectedPrevious) {
        return previousHash.equals(expectedPrevious) && hash.equals(computedHash());
    }

    public long number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public String kind() {
        return kind;
    }

    public String content() {
        return content;
    }

    public String actor() {
        return actor;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** SHA-256 over the entry and the hash of the one before. */
    public String hash() {
        return hash;
    }
}
