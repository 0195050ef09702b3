package org.tricycle.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;

/** One write or refused attempt (R0.4). Numbers of all rooms’ entities come from the generator named here. */
@Entity
@Table(name = "audit_entry")
@SequenceGenerator(name = "numbers", sequenceName = "entity_number", allocationSize = 50)
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "noted_at")
    private Instant notedAt;

    private String actor;

    @Nullable
    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Enumerated(EnumType.STRING)
    private Actor.Channel channel;

    private String subject;
    private String operation;
    private String outcome;

    @Nullable
    private String change;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            Instant notedAt, Actor actor, String subject, String operation, String outcome, @Nullable String change) {
        this.notedAt = notedAt;
        this.actor = actor.person();
        this.onBehalfOf = actor.onBehalfOf().orElse(null);
        this.channel = actor.channel();
        this.subject = subject;
        this.operation = operation;
        this.outcome = outcome;
        this.change = change;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String actor() {
        return actor;
    }

    /** User name of the absent person, candidate group of the authority in somebody else’s charge, or null. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    public Actor.Channel channel() {
        return channel;
    }

    /** Business key of what was written, or {@code task:} and its id. */
    public String subject() {
        return subject;
    }

    public String operation() {
        return operation;
    }

    /** {@code DONE}, or the type of the refusal. */
    public String outcome() {
        return outcome;
    }

    /** The command as it was sent, or null for a refused attempt. */
    public @Nullable String change() {
        return change;
    }
}
