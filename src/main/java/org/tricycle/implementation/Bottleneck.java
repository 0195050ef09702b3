package org.tricycle.implementation;

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
import org.tricycle.project.ProjectCode;

/** Something that holds up a project, from the alarm to the action that resolved it (R7.23). */
@Entity
@Table(name = "bottleneck")
public class Bottleneck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    private BottleneckSource source;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private BottleneckCause cause;

    @Nullable
    @Column(name = "action_taken")
    private String action;

    @Nullable
    @Column(name = "action_due")
    private LocalDate actionDue;

    @Nullable
    @Column(name = "resolved_by")
    private String resolvedBy;

    @Nullable
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Nullable
    private String instruction;

    @Nullable
    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Nullable
    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected Bottleneck() {}

    Bottleneck(ProjectCode code, BottleneckSource source, Instant openedAt) {
        this.projectCode = code.value();
        this.source = source;
        this.openedAt = openedAt;
    }

    /** @throws Refusal {@code bottleneck-resolved} */
    void resolve(ResolveBottleneck command, String person, Instant at) {
        if (!isOpen()) {
            throw Refusal.conflict("bottleneck-resolved", projectCode);
        }
        cause = command.cause();
        action = command.action();
        actionDue = command.actionDue();
        resolvedBy = person;
        resolvedAt = at;
    }

    void review(ReviewBottleneck command, String person, Instant at) {
        instruction = command.instruction();
        reviewedBy = person;
        reviewedAt = at;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    public BottleneckSource source() {
        return source;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable BottleneckCause cause() {
        return cause;
    }

    public @Nullable String action() {
        return action;
    }

    public @Nullable LocalDate actionDue() {
        return actionDue;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** What senior management said when it lasted. */
    public @Nullable String instruction() {
        return instruction;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }
}
