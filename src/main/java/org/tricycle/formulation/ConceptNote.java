package org.tricycle.formulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectPeriod;

/**
 * One version of a concept note (R2.2). Its text never changes; it waits for one decision of the head of unit (R2.3), and a
 * revision is a new version.
 */
@Entity
@Table(name = "concept_note")
public class ConceptNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "note_version")
    private int noteVersion;

    private String problem;

    @Column(name = "target_groups")
    private String targetGroups;

    private String approach;

    @Column(name = "constituents_demand")
    private String constituentsDemand;

    @Column(name = "estimated_budget")
    private BigDecimal estimatedBudget;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String author;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ConceptDecision decision;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConceptNote() {}

    /**
     * Submits a version.
     *
     * @throws Refusal when the period does not run forward
     */
    ConceptNote(ProjectCode code, int noteVersion, DraftConceptNote content, String author, Instant submittedAt) {
        if (!new ProjectPeriod(content.start(), content.end()).isForward()) {
            throw Refusal.invalid("/end", "violation.end-not-after-start");
        }
        this.projectCode = code.value();
        this.noteVersion = noteVersion;
        this.problem = content.problem();
        this.targetGroups = content.targetGroups();
        this.approach = content.approach();
        this.constituentsDemand = content.constituentsDemand();
        this.estimatedBudget = content.estimatedBudget().setScale(2, RoundingMode.UNNECESSARY);
        this.startsOn = content.start();
        this.endsOn = content.end();
        this.author = author;
        this.submittedAt = submittedAt;
    }

    /**
     * Takes the one decision on this version.
     *
     * @throws Refusal {@code concept-already-decided} (R2.2), {@code own-concept-note} or a missing reason (R2.3)
     */
    void decide(DecideOnConcept command, String person, Instant at) {
        if (decision != null) {
            throw Refusal.conflict("concept-already-decided", noteVersion);
        }
        if (person.equals(author)) {
            throw Refusal.forbidden("own-concept-note");
        }
        if (command.decision() != ConceptDecision.DEVELOP && isBlank(command.reason())) {
            throw Refusal.invalid("/reason", "violation.reason-missing");
        }
        decision = command.decision();
        reason = command.reason();
        decidedBy = person;
        decidedAt = at;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What the author wrote, as a command that would write it again. */
    public DraftConceptNote content() {
        return new DraftConceptNote(
                problem, targetGroups, approach, constituentsDemand, estimatedBudget, startsOn, endsOn);
    }

    /** 1 for the first submission. */
    public int noteVersion() {
        return noteVersion;
    }

    public String author() {
        return author;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Null until the head of unit has decided. */
    public @Nullable ConceptDecision decision() {
        return decision;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
