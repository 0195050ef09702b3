package org.tricycle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Actor;

/** One thing that happened to a project; written once, never changed. The text is {@code timeline.<kind>} with the details filled in. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;

    @Nullable
    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Nullable
    private String details;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(ProjectCode code, Instant happenedAt, Actor actor, String kind, Status status, List<String> details) {
        this.projectCode = code.value();
        this.happenedAt = happenedAt;
        this.actor = actor.person();
        this.onBehalfOf = actor.onBehalfOf().orElse(null);
        this.kind = kind;
        this.status = status;
        this.details = details.isEmpty() ? null : String.join(SEPARATOR, details);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    /** User name of the absent person, candidate group of the authority in somebody else’s charge, or null. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }

    /** Stable name in kebab case: {@code proposal-appraised}. */
    public String kind() {
        return kind;
    }

    /** The project's status after it happened. */
    public Status status() {
        return status;
    }

    public List<String> details() {
        return details == null ? List.of() : List.of(details.split(SEPARATOR, -1));
    }
}
