package org.tricycle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Responsibility;
import org.tricycle.platform.Refusal;

/**
 * A development-cooperation project from first request to financial closure.
 *
 * <p>Its life is the status model of rules.md §7. It holds what every stage needs to know: place, donor, size and period as
 * currently agreed, and the policy version it started under. What a stage decides belongs to that stage's own aggregate.
 */
@Entity
@Table(name = "project")
public class Project {

    @Id
    private String code;

    @Version
    private long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private RequestSource source;

    @Nullable
    @Column(name = "source_reference")
    private String sourceReference;

    private String country;
    private String donor;
    private String theme;
    private String need;
    private BigDecimal budget;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "lead_unit")
    private String leadUnit = "";

    private String office = "";

    @Enumerated(EnumType.STRING)
    private Track track = Track.STANDARD;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "raised_track")
    private Track raisedTrack;

    private boolean illustrative;

    @Nullable
    @Enumerated(EnumType.STRING)
    private CrisisType crisis;

    @Nullable
    @Column(name = "pipeline_since")
    private LocalDate pipelineSince;

    @Column(name = "policy_version")
    private String policyVersion;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(
            ProjectCode code,
            RegisterRequest request,
            Track provisional,
            String policyVersion,
            String registeredBy,
            Instant registeredAt) {
        this.code = code.value();
        this.title = request.title();
        this.status = Status.IDEA;
        this.source = request.source();
        this.sourceReference = request.sourceReference();
        this.country = request.country();
        this.donor = request.donor();
        this.theme = request.theme();
        this.need = request.need();
        this.budget = request.indicativeBudget();
        this.startsOn = request.plannedStart();
        this.endsOn = request.plannedEnd();
        this.illustrative = request.illustrative();
        this.track = provisional;
        this.policyVersion = policyVersion;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /**
     * Moves the project on (R1.2). While it runs, judging a revised document moves nothing (R1.10).
     *
     * @throws Refusal {@code status-not-allowed}, naming both statuses
     */
    void advance(Status next) {
        if (status.isRunning() && next.isOfJudgement()) {
            return;
        }
        if (!status.allows(next) && !isHeardLater(next)) {
            throw Refusal.conflict("status-not-allowed", status, next);
        }
        status = next;
        pipelineSince = null;
    }

    /** On the fast track the groups are heard after the start, so that approval follows appraisal (R1.15). */
    private boolean isHeardLater(Status next) {
        return isFastTracked() && status == Status.APPRAISAL && next == Status.APPROVAL;
    }

    /**
     * Confirms that it answers a crisis (R1.15).
     *
     * @throws Refusal {@code crisis-not-declared} unless that is where the request comes from
     */
    void answer(CrisisType confirmed) {
        if (source != RequestSource.CRISIS) {
            throw Refusal.invalid("/crisis", "violation.crisis-not-declared");
        }
        crisis = confirmed;
    }

    /** The donor may change, the code never does (R1.1). */
    void fundedBy(String payingDonor) {
        donor = payingDonor;
    }

    /**
     * Waits for money (R1.9).
     *
     * @throws Refusal {@code pipeline-not-open} unless the project awaits approval
     */
    void enterPipeline(LocalDate today) {
        if (status != Status.APPROVAL) {
            throw Refusal.conflict("pipeline-not-open", status);
        }
        pipelineSince = today;
    }

    void leavePipeline() {
        pipelineSince = null;
    }

    /** Says who answers for it (R1.11). */
    void answeredForBy(Responsibility responsibility) {
        leadUnit = responsibility.leadUnit();
        office = responsibility.office();
    }

    /** Takes over size and period from the document that is now judged; the track never falls below one it was raised to (R1.14). */
    void plan(BigDecimal total, LocalDate start, LocalDate end, Track proportion) {
        budget = total;
        startsOn = start;
        endsOn = end;
        track = atLeastRaised(proportion);
    }

    /** The wanted track, or the one that the project was raised to when that asks for more. */
    public Track atLeastRaised(Track wanted) {
        return wanted.atLeast(raisedTrack);
    }

    /**
     * Raises the track (R1.14).
     *
     * @throws Refusal {@code track-not-raised} unless the wanted one asks for more than the present one
     */
    void raise(Track wanted) {
        if (wanted.compareTo(track) <= 0) {
            throw Refusal.conflict("track-not-raised", track, wanted);
        }
        track = wanted;
        raisedTrack = wanted;
    }

    public ProjectCode code() {
        return new ProjectCode(code);
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public Status status() {
        return status;
    }

    public RequestSource source() {
        return source;
    }

    public @Nullable String sourceReference() {
        return sourceReference;
    }

    /** ISO alpha-3 code or region prefix. */
    public String country() {
        return country;
    }

    /** Three-letter donor code. */
    public String donor() {
        return donor;
    }

    public String theme() {
        return theme;
    }

    public String need() {
        return need;
    }

    /** US$: indicative at first, then the total of the current project document. */
    public BigDecimal budget() {
        return budget;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** Code of the unit that backstops it. */
    public String leadUnit() {
        return leadUnit;
    }

    /** Code of the office that runs it. */
    public String office() {
        return office;
    }

    public Track track() {
        return track;
    }

    /** Takes the least procedure. */
    public boolean isLight() {
        return track == Track.LIGHT;
    }

    /** The crisis that it answers; null when it answers none. */
    public @Nullable CrisisType crisis() {
        return crisis;
    }

    /** It answers a crisis and is not yet approved (R1.15). */
    public boolean isFastTracked() {
        return crisis != null && status.isBeforeAgreement();
    }

    /** What decision tables are asked with: the fast track while it lasts, else the track. */
    public Procedure procedure() {
        return procedure(track);
    }

    /** The same on another track. */
    public Procedure procedure(Track wanted) {
        return isFastTracked() ? Procedure.CRISIS : Procedure.of(wanted);
    }

    /** Figures were invented for demonstration. */
    public boolean illustrative() {
        return illustrative;
    }

    /** First day of waiting for money in the pipeline; null when it does not wait. */
    public @Nullable LocalDate pipelineSince() {
        return pipelineSince;
    }

    /** Version tag of the decision tables the project is judged by (rules.md, introduction). */
    public String policyVersion() {
        return policyVersion;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
