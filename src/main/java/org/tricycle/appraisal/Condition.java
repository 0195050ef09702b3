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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** A condition under which a proposal was recommended; it holds up one moment, not the next stage (R3.10). */
@Entity
@Table(name = "appraisal_condition")
public class Condition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    @Column(name = "condition_number")
    private int number;

    @Column(name = "condition_text")
    private String text;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConditionMoment moment;

    @Enumerated(EnumType.STRING)
    private ConditionState state = ConditionState.OPEN;

    @Nullable
    private String evidence;

    @Nullable
    @Column(name = "evidenced_by")
    private String evidencedBy;

    @Nullable
    @Column(name = "evidenced_at")
    private Instant evidencedAt;

    @Nullable
    private String remark;

    @Nullable
    @Column(name = "checked_by")
    private String checkedBy;

    @Nullable
    @Column(name = "checked_at")
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    Condition(Appraisal appraisal, int number, ConditionDraft draft) {
        this.projectCode = appraisal.projectCode().value();
        this.roundNumber = appraisal.roundNumber();
        this.number = number;
        this.text = draft.text();
        this.owner = draft.owner();
        this.dueOn = draft.due();
        this.moment = draft.moment();
    }

    /** Takes the author's evidence. */
    void show(String shown, String person, Instant at) {
        require(ConditionState.OPEN);
        evidence = shown;
        evidencedBy = person;
        evidencedAt = at;
        state = ConditionState.EVIDENCED;
    }

    /**
     * Takes the appraiser's word on the evidence.
     *
     * @throws Refusal {@code own-evidence}
     */
    void check(boolean met, @Nullable String said, String person, Instant at) {
        require(ConditionState.EVIDENCED);
        if (person.equals(evidencedBy)) {
            throw Refusal.forbidden("own-evidence");
        }
        remark = said;
        checkedBy = person;
        checkedAt = at;
        state = met ? ConditionState.MET : ConditionState.OPEN;
    }

    /** The approver lets it go (R3.30). */
    void waive(String reason, String person, Instant at) {
        remark = reason;
        checkedBy = person;
        checkedAt = at;
        state = ConditionState.WAIVED;
    }

    private void require(ConditionState needed) {
        if (state != needed) {
            throw Refusal.conflict("condition-state", number, state);
        }
    }

    /** Met, or waived: it holds up nothing any more. */
    public boolean isMet() {
        return state == ConditionState.MET || state == ConditionState.WAIVED;
    }

    /** From 1 in each project, counted over all rounds. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** Role or person who makes it true. */
    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ConditionMoment moment() {
        return moment;
    }

    public ConditionState state() {
        return state;
    }

    /** What the author showed last. */
    public @Nullable String evidence() {
        return evidence;
    }

    /** What the appraiser said last. */
    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String checkedBy() {
        return checkedBy;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable Instant evidencedAt() {
        return evidencedAt;
    }
}
