package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One conciliation with an objecting group. */
@Embeddable
public class Conciliation {

    @Enumerated(EnumType.STRING)
    @Column(name = "conciliation_result")
    private ConciliationResult result;

    private String reply;

    @Nullable
    private String advice;

    @Nullable
    @Column(name = "advised_by")
    private String advisedBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conciliation() {}

    Conciliation(
            RecordConciliation command,
            @Nullable String advice,
            @Nullable String adviser,
            String recordedBy,
            Instant recordedAt) {
        this.result = command.result();
        this.reply = command.reply();
        this.advice = advice;
        this.advisedBy = adviser;
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

    /** What the objecting group's bureau proposed. */
    public @Nullable String advice() {
        return advice;
    }

    public @Nullable String advisedBy() {
        return advisedBy;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
