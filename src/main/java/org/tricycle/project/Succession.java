package org.tricycle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That one project follows another; written once, with the successor, and never changed (R1.10). */
@Entity
@Table(name = "succession")
public class Succession {

    @Id
    private String successor;

    private String predecessor;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    Succession(ProjectCode predecessor, ProjectCode successor, SuccessionKind kind, String person, Instant at) {
        this.predecessor = predecessor.value();
        this.successor = successor.value();
        this.kind = kind;
        this.decidedBy = person;
        this.decidedAt = at;
    }

    public ProjectCode predecessor() {
        return new ProjectCode(predecessor);
    }

    public ProjectCode successor() {
        return new ProjectCode(successor);
    }

    public SuccessionKind kind() {
        return kind;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
