package org.tricycle.delivery;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/**
 * What is said and done about the delivery of one unit in one month.
 *
 * <p>A green month ends at once. An amber one is explained; a red one is explained, then a plan is agreed; a second red one in a row
 * asks for a decision as well, in this order, each once (R14.7).
 */
@Entity
@Table(name = "delivery_control")
public class DeliveryControl {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "month_end")
    private LocalDate monthEnd;

    @Enumerated(EnumType.STRING)
    private DeliveryAlert alert;

    @Column(name = "reds_in_a_row")
    private int redsInARow;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ShortfallCause cause;

    @Nullable
    private String explanation;

    @Nullable
    private String action;

    @Nullable
    @Column(name = "explained_by")
    private String explainedBy;

    @Nullable
    @Column(name = "explained_at")
    private Instant explainedAt;

    @Nullable
    @Column(name = "plan_text")
    private String plan;

    @Nullable
    @Column(name = "plan_due")
    private LocalDate planDue;

    @Nullable
    @Column(name = "agreed_by")
    private String agreedBy;

    @Nullable
    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ShortfallDecision decision;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryControl() {}

    /** @param redsBefore how many red months in a row came directly before */
    DeliveryControl(String unit, YearMonth month, DeliveryAlert alert, int redsBefore) {
        this.unit = unit;
        this.monthEnd = month.atEndOfMonth();
        this.alert = alert;
        this.redsInARow = alert == DeliveryAlert.RED ? redsBefore + 1 : 0;
    }

    /** @throws Refusal {@code shortfall-not-to-explain} */
    void explain(ExplainShortfall command, String person, Instant at) {
        if (alert.compareTo(DeliveryAlert.AMBER) < 0 || explainedBy != null) {
            throw Refusal.conflict("shortfall-not-to-explain", unit, month());
        }
        cause = command.cause();
        explanation = command.explanation();
        action = command.action();
        explainedBy = person;
        explainedAt = at;
    }

    /**
     * @param today the plan is not due before
     * @throws Refusal {@code action-plan-not-to-agree}, {@code action-plan-of-your-own} or a day in the past
     */
    void agree(AgreeActionPlan command, LocalDate today, String person, Instant at) {
        if (alert != DeliveryAlert.RED || explainedBy == null || agreedBy != null) {
            throw Refusal.conflict("action-plan-not-to-agree", unit, month());
        }
        if (person.equals(explainedBy)) {
            throw Refusal.forbidden("action-plan-of-your-own");
        }
        if (command.dueOn().isBefore(today)) {
            throw Refusal.invalid("/dueOn", "violation.future-or-present");
        }
        plan = command.plan();
        planDue = command.dueOn();
        agreedBy = person;
        agreedAt = at;
    }

    /** @throws Refusal {@code shortfall-not-to-decide} */
    void decide(DecideOnShortfall command, String person, Instant at) {
        if (redsInARow < 2 || agreedBy == null || decidedBy != null) {
            throw Refusal.conflict("shortfall-not-to-decide", unit, month());
        }
        decision = command.decision();
        reason = command.reason();
        decidedBy = person;
        decidedAt = at;
    }

    /** Code of the unit or office. */
    public String unit() {
        return unit;
    }

    public YearMonth month() {
        return YearMonth.from(monthEnd);
    }

    /** The worst over all sources of money. */
    public DeliveryAlert alert() {
        return alert;
    }

    /** This month included; 0 when it is not red. */
    public int redsInARow() {
        return redsInARow;
    }

    /** What the head of the unit said, if anything yet. */
    public Optional<Explanation> explanation() {
        return cause == null || explanation == null || action == null || explainedBy == null || explainedAt == null
                ? Optional.empty()
                : Optional.of(new Explanation(cause, explanation, action, explainedBy, explainedAt));
    }

    /** What was agreed with the delivery controller, if anything yet. */
    public Optional<ActionPlan> actionPlan() {
        return plan == null || planDue == null || agreedBy == null || agreedAt == null
                ? Optional.empty()
                : Optional.of(new ActionPlan(plan, planDue, agreedBy, agreedAt));
    }

    /** What senior management decided, if anything yet. */
    public Optional<Ruling> ruling() {
        return decision == null || reason == null || decidedBy == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Ruling(decision, reason, decidedBy, decidedAt));
    }

    /** Why the unit fell behind and what it does. */
    public record Explanation(ShortfallCause cause, String explanation, String action, String by, Instant at) {}

    /** What is done by when. */
    public record ActionPlan(String plan, LocalDate dueOn, String by, Instant at) {}

    /** What senior management decided. */
    public record Ruling(ShortfallDecision decision, String reason, String by, Instant at) {}
}
