package org.tricycle.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** What one body thinks of the version that a round judges (R3.11): asked, then given or not received, and answered where it objects. */
@Entity
@Table(name = "opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    private String author;

    @Enumerated(EnumType.STRING)
    private OpinionBody body;

    @Enumerated(EnumType.STRING)
    private OpinionState state = OpinionState.ASKED;

    @Nullable
    @Enumerated(EnumType.STRING)
    private OpinionStatement statement;

    @Nullable
    private String remarks;

    @Nullable
    @Column(name = "given_by")
    private String givenBy;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @Nullable
    private String answer;

    @Nullable
    @Column(name = "answered_by")
    private String answeredBy;

    @Nullable
    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(Appraisal appraisal, OpinionBody body) {
        this.projectCode = appraisal.projectCode().value();
        this.roundNumber = appraisal.roundNumber();
        this.author = appraisal.author();
        this.body = body;
    }

    /**
     * Takes the opinion; a given one never changes.
     *
     * @throws Refusal {@code own-proposal}, {@code opinion-state} or missing remarks
     */
    void give(GiveOpinion command, String person, Instant at) {
        require(OpinionState.ASKED);
        if (author.equals(person)) {
            throw Refusal.forbidden("own-proposal");
        }
        boolean silent = command.remarks() == null || command.remarks().isBlank();
        if (command.statement() != OpinionStatement.ACCEPTABLE && silent) {
            throw Refusal.invalid("/remarks", "violation.opinion-remarks-missing");
        }
        state = OpinionState.GIVEN;
        statement = command.statement();
        remarks = command.remarks();
        givenBy = person;
        settledAt = at;
    }

    /** The time is over. */
    void miss(Instant at) {
        require(OpinionState.ASKED);
        state = OpinionState.NOT_RECEIVED;
        settledAt = at;
    }

    /** Takes the author's reply to an objection. */
    void answer(String reply, String person, Instant at) {
        require(OpinionState.GIVEN);
        if (!isStanding() || answer != null) {
            throw Refusal.conflict("no-opinion-to-answer", body);
        }
        answer = reply;
        answeredBy = person;
        answeredAt = at;
    }

    private void require(OpinionState needed) {
        if (state != needed) {
            throw Refusal.conflict("opinion-state", state, needed);
        }
    }

    /** The body finds the proposal not acceptable, answered or not. */
    public boolean isStanding() {
        return statement == OpinionStatement.NOT_ACCEPTABLE;
    }

    /** The round in which it was asked. */
    public int roundNumber() {
        return roundNumber;
    }

    public OpinionBody body() {
        return body;
    }

    public OpinionState state() {
        return state;
    }

    /** Null until given. */
    public @Nullable OpinionStatement statement() {
        return statement;
    }

    public @Nullable String remarks() {
        return remarks;
    }

    public @Nullable String givenBy() {
        return givenBy;
    }

    /** When it was given, or missed. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** The author's reply to a body that objects. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
