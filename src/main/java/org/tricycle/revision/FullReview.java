package org.tricycle.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;

/**
 * The review that makes up for a crisis fast track.
 *
 * <p>Opened once some days after the start, it ends when the authority confirms the project or not; where it does not, senior management
 * says what is to become of it (R14.12 to R14.14).
 */
@Entity
@Table(name = "full_review")
public class FullReview {

    @Id
    @Column(name = "project_code")
    private String projectCode;

    @Version
    private long version;

    @Column(name = "document_before")
    private int documentBefore;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "review_result")
    private FullReviewResult result;

    @Nullable
    private String reason;

    @Nullable
    private String changes;

    @Nullable
    @Column(name = "document_version")
    private Integer documentVersion;

    @Nullable
    @Column(name = "concluded_by")
    private String concludedBy;

    @Nullable
    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Nullable
    @Column(name = "register_number")
    private Long registerNumber;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ProjectAdvice advice;

    @Nullable
    @Column(name = "advice_reason")
    private String adviceReason;

    @Nullable
    @Column(name = "advised_by")
    private String advisedBy;

    @Nullable
    @Column(name = "advised_at")
    private Instant advisedAt;

    @SuppressWarnings("NullAway.Init")
    protected FullReview() {}

    /**
     * Opens a review.
     *
     * @param documentBefore version of the document that was approved in the crisis
     * @param dueOn last day
     */
    FullReview(ProjectCode code, int documentBefore, LocalDate dueOn, Instant openedAt) {
        this.projectCode = code.value();
        this.documentBefore = documentBefore;
        this.dueOn = dueOn;
        this.openedAt = openedAt;
    }

    /**
     * Takes the result, once.
     *
     * @param reviewed version of the full document
     * @throws Refusal {@code full-review-concluded}, or naming every fault (R14.13)
     */
    void conclude(ConcludeFullReview command, FullReviewFindings findings, int reviewed, String person, Instant at) {
        if (!isOpen()) {
            throw Refusal.conflict("full-review-concluded", projectCode);
        }
        FullReviewGate.check(command, findings);
        result = command.result();
        reason = command.reason();
        changes = command.changes();
        documentVersion = reviewed;
        concludedBy = person;
        concludedAt = at;
    }

    /** Keeps the number of its entry in the decision register. */
    void registeredAs(long number) {
        registerNumber = number;
    }

    /**
     * Takes the recommendation of senior management, once.
     *
     * @throws Refusal {@code project-not-refused} unless the project was not confirmed and nobody has recommended anything
     */
    void advise(AdviseOnProject command, String person, Instant at) {
        if (result != FullReviewResult.NOT_CONFIRMED || advice != null) {
            throw Refusal.conflict("project-not-refused", projectCode);
        }
        advice = command.advice();
        adviceReason = command.reason();
        advisedBy = person;
        advisedAt = at;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    public boolean isOpen() {
        return result == null;
    }

    /** Version of the document that was approved in the crisis. */
    public int documentBefore() {
        return documentBefore;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<FullReviewResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What a revision is to change. */
    public Optional<String> changes() {
        return Optional.ofNullable(changes);
    }

    /** Version of the full document. */
    public Optional<Integer> documentVersion() {
        return Optional.ofNullable(documentVersion);
    }

    public Optional<String> concludedBy() {
        return Optional.ofNullable(concludedBy);
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    /** Number of the entry in the decision register. */
    public Optional<Long> registerNumber() {
        return Optional.ofNullable(registerNumber);
    }

    public Optional<ProjectAdvice> advice() {
        return Optional.ofNullable(advice);
    }

    public Optional<String> adviceReason() {
        return Optional.ofNullable(adviceReason);
    }

    public Optional<String> advisedBy() {
        return Optional.ofNullable(advisedBy);
    }

    public Optional<Instant> advisedAt() {
        return Optional.ofNullable(advisedAt);
    }
}
