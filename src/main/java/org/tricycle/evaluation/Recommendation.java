package org.tricycle.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;

/** What an evaluator recommends, what management answers and how far the action has come; the recommendation itself never changes. */
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

    @Nullable
    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @ElementCollection
    @CollectionTable(name = "recommendation_report", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "place")
    private List<RecommendationReport> reports = new ArrayList<>();

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
        state = answer.response().needsAction() ? RecommendationState.UNDER_WAY : null;
    }

    /** Takes what is said about its progress (R8.15). */
    void report(RecommendationProgress progress, String person, Instant at) {
        note(progress.state(), progress.newDay(), progress.remark(), person, at);
    }

    /** Takes what the running project did; that settles it (R8.14). */
    void act(ActOnRecommendation act, String person, Instant at) {
        note(RecommendationState.DONE, null, act.done() + "\n" + act.evidence(), person, at);
    }

    private void note(
            RecommendationState reached, @Nullable LocalDate newDay, String remark, String person, Instant at) {
        reports.add(new RecommendationReport(reached, newDay, remark, person, at));
        state = reached;
    }

    /** Management follows it and has neither carried it out nor let it expire. */
    public boolean isOpen() {
        return state == RecommendationState.UNDER_WAY;
    }

    /** The day by which the action is done, as last said; the evaluator’s own deadline before any answer. */
    public LocalDate dueNow() {
        return reports.stream()
                .map(RecommendationReport::newDay)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(actionDue == null ? deadline : actionDue);
    }

    /** Whether the action is further behind its day than is allowed (R8.16). */
    boolean isOverdue(LocalDate today, Period allowance) {
        return isOpen() && today.isAfter(dueNow().plus(allowance));
    }

    /** Null until there is an action to follow up. */
    public @Nullable RecommendationState state() {
        return state;
    }

    /** Oldest first. */
    public List<RecommendationReport> reports() {
        return List.copyOf(reports);
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
