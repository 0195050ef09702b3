package org.tricycle.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** What an evaluator recommends and, later, what management answers; the recommendation itself never changes. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    @Column(name = "project_code")
    private String projectCode;

    private long number;
    private String text;
    private String addressee;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private LocalDate deadline;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ResponseKind response;

    @Nullable
    private String reason;

    @Nullable
    private String action;

    @Nullable
    @Column(name = "action_due")
    private LocalDate actionDue;

    @Nullable
    @Column(name = "answered_by")
    private String answeredBy;

    @Nullable
    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(Evaluation evaluation, long number, RecommendationDraft draft) {
        this.evaluation = evaluation;
        this.projectCode = evaluation.projectCode().value();
        this.number = number;
        this.text = draft.text();
        this.addressee = draft.addressee();
        this.priority = draft.priority();
        this.deadline = draft.deadline();
    }

    void answer(Response answer, String person, Instant at) {
        response = answer.response();
        reason = answer.reason();
        action = answer.action();
        actionDue = answer.actionDue();
        answeredBy = person;
        answeredAt = at;
    }

    public boolean isAnswered() {
        return response != null;
    }

    /** Management's answer; empty until it is given. */
    public Optional<Response> response() {
        return Optional.ofNullable(response).map(kind -> new Response(number, text, kind, reason, action, actionDue));
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** The evaluation that makes it. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** From 1 in each project, counted over all evaluations. */
    public long number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** Who is to act. */
    public String addressee() {
        return addressee;
    }

    public Priority priority() {
        return priority;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
