package org.tricycle.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of the closure as a row. */
@Embeddable
public class ClosureStepRow {

    @Enumerated(EnumType.STRING)
    private ClosureStepKind kind;

    private String text;

    @Nullable
    private String more;

    @Nullable
    @Enumerated(EnumType.STRING)
    private NextPhase outcome;

    private String person;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosureStepRow() {}

    ClosureStepRow(ClosureStep value) {
        this.kind = value.kind();
        this.text = value.text();
        this.more = value.more();
        this.outcome = value.outcome();
        this.person = value.person();
        this.writtenAt = value.at();
    }

    ClosureStep value() {
        return new ClosureStep(kind, text, more, outcome, person, writtenAt);
    }
}
