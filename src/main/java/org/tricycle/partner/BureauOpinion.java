package org.tricycle.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a bureau said about a partner, or that it said nothing in time; written once. */
@Entity
@Table(name = "bureau_opinion")
public class BureauOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long number;

    @Column(name = "clearance_number")
    private long clearanceNumber;

    @Enumerated(EnumType.STRING)
    private Bureau bureau;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "clearance_view")
    private ClearanceView view;

    @Nullable
    private String reasons;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected BureauOpinion() {}

    BureauOpinion(long clearance, Bureau bureau, GiveClearanceOpinion command, String person, Instant at) {
        this(clearance, bureau, person, at);
        this.view = command.view();
        this.reasons = command.reasons();
    }

    /** Not received in time, which is never consent (R5.10). */
    BureauOpinion(long clearance, Bureau bureau, String person, Instant at) {
        this.clearanceNumber = clearance;
        this.bureau = bureau;
        this.recordedBy = person;
        this.recordedAt = at;
    }

    public Bureau bureau() {
        return bureau;
    }

    /** Null when none was received. */
    public @Nullable ClearanceView view() {
        return view;
    }

    public @Nullable String reasons() {
        return reasons;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
