package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One conciliation with an objecting group. */
@Embeddable
public class Conciliation {

    @Enumerated(EnumType.STRING)
    @Column(name = "conciliation_result")
    private ConciliationResult result;

    private String reply;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conciliation() {}

    Conciliation(RecordConciliation command, String recordedBy, Instant recordedAt) {
        this.result = command.result();
        this.reply = command.reply();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public ConciliationResult result() {
        return result;
    }

    /** The revised text, or the reasons for keeping it. */
    public String reply() {
        return reply;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
