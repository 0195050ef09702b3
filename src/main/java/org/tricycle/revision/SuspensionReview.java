package org.tricycle.revision;

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
import org.tricycle.project.ProjectCode;

/** One review of a suspension. */
@Entity
@Table(name = "suspension_review")
public class SuspensionReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_result")
    private SuspensionReviewResult result;

    private String reason;
    private String reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    protected SuspensionReview() {}

    SuspensionReview(ProjectCode code, ReviewSuspension command, String reviewer, Instant at) {
        this.projectCode = code.value();
        this.result = command.result();
        this.reason = command.reason();
        this.reviewer = reviewer;
        this.reviewedAt = at;
    }

    public SuspensionReviewResult result() {
        return result;
    }

    public String reason() {
        return reason;
    }

    public String reviewer() {
        return reviewer;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
