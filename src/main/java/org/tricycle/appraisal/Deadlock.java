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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** A proposal returned too often on the same criterion, and what became of it (R3.15). */
@Entity
@Table(name = "appraisal_deadlock")
public class Deadlock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    private String criteria;

    @Column(name = "found_at")
    private Instant foundAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private DeadlockResolution resolution;

    @Nullable
    @Column(name = "met_on")
    private LocalDate metOn;

    @Nullable
    private String minutes;

    @Nullable
    @Column(name = "resolved_by")
    private String resolvedBy;

    @Nullable
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deadlock() {}

    Deadlock(Appraisal appraisal, Set<Criterion> criteria, Instant foundAt) {
        this.projectCode = appraisal.projectCode().value();
        this.roundNumber = appraisal.roundNumber();
        this.criteria = criteria.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        this.foundAt = foundAt;
    }

    /**
     * Takes the head of unit's decision.
     *
     * @param reworkUsed an earlier deadlock was already given its last rework
     * @throws Refusal {@code deadlock-resolved}, or a second last rework
     */
    void resolve(ResolveDeadlock command, boolean reworkUsed, String person, Instant at) {
        if (resolution != null) {
            throw Refusal.conflict("deadlock-resolved", projectCode);
        }
        if (reworkUsed && command.resolution() == DeadlockResolution.LAST_REWORK) {
            throw Refusal.invalid("/resolution", "violation.rework-used");
        }
        resolution = command.resolution();
        metOn = command.metOn();
        minutes = command.minutes();
        resolvedBy = person;
        resolvedAt = at;
    }

    public int roundNumber() {
        return roundNumber;
    }

    /** Names of the criteria, with commas. */
    public String criteria() {
        return criteria;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** Null until resolved. */
    public @Nullable DeadlockResolution resolution() {
        return resolution;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    public @Nullable String minutes() {
        return minutes;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
