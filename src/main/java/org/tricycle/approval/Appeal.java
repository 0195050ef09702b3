package org.tricycle.approval;

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
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * A rejection, the time to appeal against it, and the appeal (R6.10). The project is rejected only when this ends without a grant; one
 * appeal is decided in a project's life.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "authority")
    private ApprovalLevel authority;

    @Nullable
    @Column(name = "rejected_by")
    private String rejectedBy;

    @Nullable
    private String grounds;

    @Nullable
    @Column(name = "lodged_by")
    private String lodgedBy;

    @Nullable
    @Column(name = "lodged_at")
    private Instant lodgedAt;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    /**
     * Opens the time to appeal.
     *
     * @param authority who decides an appeal, or null where none is possible
     * @param rejectedBy who rejected, or null where nobody is known
     */
    Appeal(ProjectCode project, @Nullable ApprovalLevel authority, @Nullable String rejectedBy, Instant openedAt) {
        this.projectCode = project.value();
        this.authority = authority;
        this.rejectedBy = rejectedBy;
        this.openedAt = openedAt;
        this.state = authority == null ? AppealState.EXCLUDED : AppealState.OPEN;
    }

    /** @throws Refusal {@code appeal-state}, or missing grounds */
    void answer(AppealRejection command, String person, Instant at) {
        require(AppealState.OPEN);
        boolean groundless = command.grounds() == null || command.grounds().isBlank();
        if (command.appealed() && groundless) {
            throw Refusal.invalid("/grounds", "violation.appeal-grounds-missing");
        }
        state = command.appealed() ? AppealState.LODGED : AppealState.ACCEPTED;
        grounds = command.grounds();
        lodgedBy = person;
        lodgedAt = at;
    }

    /** @throws Refusal {@code appeal-state} or {@code own-rejection} */
    void decide(DecideAppeal command, String person, Instant at) {
        require(AppealState.LODGED);
        if (person.equals(rejectedBy)) {
            throw Refusal.forbidden("own-rejection");
        }
        state = command.decision() == AppealDecision.GRANT ? AppealState.GRANTED : AppealState.UPHELD;
        reason = command.reason();
        decidedBy = person;
        decidedAt = at;
    }

    /** The rejection becomes final; a window still open lapses. */
    void close() {
        if (state == AppealState.OPEN) {
            state = AppealState.LAPSED;
        }
    }

    private void require(AppealState needed) {
        if (state != needed) {
            throw Refusal.conflict("appeal-state", state, needed);
        }
    }

    /** An appeal was lodged; there is no second one (R6.10). */
    boolean isUsed() {
        return lodgedAt != null && state != AppealState.ACCEPTED;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public AppealState state() {
        return state;
    }

    /** Who decides; null where no appeal is possible. */
    public @Nullable ApprovalLevel authority() {
        return authority;
    }

    public @Nullable String grounds() {
        return grounds;
    }

    public @Nullable String lodgedBy() {
        return lodgedBy;
    }

    public @Nullable Instant lodgedAt() {
        return lodgedAt;
    }

    /** The authority's words; null until decided. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
