package org.tricycle.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A gap as a row. */
@Embeddable
public class ClosureGapRow {

    @Enumerated(EnumType.STRING)
    private ClosureItem item;

    @Enumerated(EnumType.STRING)
    private GapState state;

    private String text;
    private String person;

    @Column(name = "said_at")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosureGapRow() {}

    ClosureGapRow(ClosureGap value) {
        this.item = value.item();
        this.state = value.state();
        this.text = value.text();
        this.person = value.person();
        this.saidAt = value.at();
    }

    ClosureGap value() {
        return new ClosureGap(item, state, text, person, saidAt);
    }
}
