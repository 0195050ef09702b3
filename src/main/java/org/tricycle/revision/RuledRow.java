package org.tricycle.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One step of the decision on a revision, as a row. */
@Embeddable
public class RuledRow {

    private String task;
    private String said;
    private String reason;
    private String person;

    @Column(name = "ruled_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RuledRow() {}

    RuledRow(Ruling ruling) {
        this.task = ruling.task();
        this.said = ruling.said();
        this.reason = ruling.reason();
        this.person = ruling.person();
        this.at = ruling.at();
    }

    Ruling value() {
        return new Ruling(task, said, reason, person, at);
    }
}
