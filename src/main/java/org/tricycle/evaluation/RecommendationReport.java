package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report on a recommendation as a row. */
@Embeddable
public class RecommendationReport {

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Nullable
    @Column(name = "new_day")
    private LocalDate newDay;

    private String remark;
    private String reporter;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationReport() {}

    RecommendationReport(
            RecommendationState state, @Nullable LocalDate newDay, String remark, String reporter, Instant at) {
        this.state = state;
        this.newDay = newDay;
        this.remark = remark;
        this.reporter = reporter;
        this.reportedAt = at;
    }

    public RecommendationState state() {
        return state;
    }

    /** Day by which it is done, as said with this report; null where that did not change. */
    public @Nullable LocalDate newDay() {
        return newDay;
    }

    public String remark() {
        return remark;
    }

    /** User name. */
    public String reporter() {
        return reporter;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
