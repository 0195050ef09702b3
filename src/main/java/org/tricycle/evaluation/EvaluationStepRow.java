package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step of an evaluation as a row. */
@Embeddable
public class EvaluationStepRow {

    @Enumerated(EnumType.STRING)
    private EvaluationStepKind kind;

    private String text;

    @Nullable
    private String more;

    @Nullable
    private String outcome;

    private String person;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationStepRow() {}

    EvaluationStepRow(EvaluationStep value) {
        this.kind = value.kind();
        this.text = value.text();
        this.more = value.more();
        this.outcome = value.outcome();
        this.person = value.person();
        this.writtenAt = value.at();
    }

    EvaluationStep value() {
        return new EvaluationStep(kind, text, more, outcome, person, writtenAt);
    }
}
