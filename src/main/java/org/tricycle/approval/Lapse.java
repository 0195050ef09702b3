package org.tricycle.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A level that let its time to decide pass (R6.11). */
@Embeddable
public class Lapse {

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_level")
    private ApprovalLevel level;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Lapse() {}

    Lapse(ApprovalLevel level, Instant lapsedAt) {
        this.level = level;
        this.lapsedAt = lapsedAt;
    }

    /** Who did not decide. */
    public ApprovalLevel level() {
        return level;
    }

    public Instant lapsedAt() {
        return lapsedAt;
    }
}
