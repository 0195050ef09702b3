package org.tricycle.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/** The author's answer to a group, as a row. */
@Embeddable
public class AnswerRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Nullable
    @Column(name = "group_comment")
    private String comment;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind kind;

    private String reply;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}

    AnswerRow(GroupPosition position, Answer answer, String answeredBy, Instant answeredAt) {
        this.party = position.party();
        this.comment = position.text();
        this.kind = answer.kind();
        this.reply = answer.reply();
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    Answer value() {
        return new Answer(party, comment, kind, reply);
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
