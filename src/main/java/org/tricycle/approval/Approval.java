package org.tricycle.approval;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.ProjectCode;

/**
 * One round of approval of a project (R6.3).
 *
 * <p>Opened with its level when the record of the consultation is sealed, on the crisis fast track when the appraisal recommends; decided by the approver; an approval then waits for the
 * funds. Refused funds reopen the decision. Certified funds seal it, and nothing changes after.
 */
@Entity
@Table(name = "approval")
public class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "round_number")
    private int roundNumber;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(name = "document_hash")
    private String documentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_level")
    private ApprovalLevel level;

    @ElementCollection
    @CollectionTable(name = "approval_raised", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private List<RaisingReason> raised = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_lapse", joinColumns = @JoinColumn(name = "approval_id"))
    @OrderColumn(name = "place")
    private List<Lapse> lapses = new ArrayList<>();

    @Nullable
    private String amendment;

    @Column(name = "determined_at")
    private Instant determinedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ApprovalDecision decision;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "answer_to_objection")
    private String answerToObjection;

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Nullable
    @Column(name = "funds_certified")
    private Boolean fundsCertified;

    @Nullable
    @Column(name = "certifier_statement")
    private String statement;

    @Nullable
    @Column(name = "fund_reference")
    private String fundReference;

    @Nullable
    @Column(name = "certified_by")
    private String certifiedBy;

    @Nullable
    @Column(name = "certified_at")
    private Instant certifiedAt;

    @Nullable
    @Column(name = "register_number")
    private Long registerNumber;

    @Nullable
    @Column(name = "seal")
    private String seal;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    /**
     * Opens a round.
     *
     * @param roundNumber 1 for the first
     * @param judged what the decision rests on
     * @param level after everything that raises it
     */
    Approval(int roundNumber, Judged judged, ApprovalLevel level, List<RaisingReason> raised, Instant at) {
        this.projectCode = judged.project().value();
        this.roundNumber = roundNumber;
        this.documentVersion = judged.documentVersion();
        this.documentHash = judged.documentHash();
        this.level = level;
        this.raised = new ArrayList<>(raised);
        this.determinedAt = at;
    }

    /**
     * Takes the decision, or a new one after funds were refused.
     *
     * @throws Refusal {@code approval-decided}, or naming every field at fault (R6.4, R6.5)
     */
    void decide(DecideApproval command, String person, Instant at) {
        requireUndecided();
        List<Violation> faults = faults(command);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        decision = command.decision();
        reason = command.reason();
        amendment = command.decision() == ApprovalDecision.APPROVE_AMENDED ? command.amendment() : null;
        answerToObjection = command.answerToObjection();
        decidedBy = person;
        decidedAt = at;
        fundsCertified = null;
        statement = null;
        fundReference = null;
        certifiedBy = null;
        certifiedAt = null;
    }

    /**
     * The decision waits until conditions are met (R6.17).
     *
     * @throws Refusal {@code approval-decided} or a missing reason
     */
    void putOff(DecideApproval command) {
        requireUndecided();
        if (isBlank(command.reason())) {
            throw Refusal.invalid("/reason", "violation.decision-reason-missing");
        }
    }

    private void requireUndecided() {
        if (decision != null && !Boolean.FALSE.equals(fundsCertified)) {
            throw Refusal.conflict("approval-decided", projectCode);
        }
    }

    private List<Violation> faults(DecideApproval command) {
        List<Violation> faults = new ArrayList<>();
        boolean approves = command.decision().isApproval();
        if (command.decision() == ApprovalDecision.APPROVE_AMENDED && isBlank(command.amendment())) {
            faults.add(Violation.at("/amendment", "violation.amendment-missing"));
        }
        if (!approves && isBlank(command.reason())) {
            faults.add(Violation.at("/reason", "violation.decision-reason-missing"));
        }
        if (approves && isAnswerDue() && isBlank(command.answerToObjection())) {
            faults.add(Violation.at("/answerToObjection", "violation.objection-unanswered"));
        }
        return faults;
    }

    /**
     * A condition is let go: the first time the next level decides, if there is one (R6.14).
     *
     * @return whether the next level decides
     * @throws Refusal {@code approval-decided}
     */
    boolean raiseForWaiver() {
        requireUndecided();
        if (raised.contains(RaisingReason.CONDITION_WAIVED)) {
            return false;
        }
        raised.add(RaisingReason.CONDITION_WAIVED);
        ApprovalLevel before = level;
        level = level.next().orElse(level);
        return level != before;
    }

    /**
     * The level has let its time pass: the next one decides (R6.11).
     *
     * @throws Refusal {@code approval-decided}, or {@code nobody-above} at the highest level
     */
    void passOn(Instant at) {
        requireUndecided();
        ApprovalLevel next = level.next().orElseThrow(() -> Refusal.conflict("nobody-above", level));
        lapses.add(new Lapse(level, at));
        level = next;
    }

    /**
     * Takes the certifier's word on the funds.
     *
     * @throws Refusal {@code nothing-to-certify} or a missing reference (R6.7)
     */
    void certify(CertifyFunds command, String person, Instant at) {
        if (!isApproved() || fundsCertified != null) {
            throw Refusal.conflict("nothing-to-certify", projectCode);
        }
        if (command.certified() && isBlank(command.fundReference())) {
            throw Refusal.invalid("/fundReference", "violation.fund-reference-missing");
        }
        fundsCertified = command.certified();
        statement = command.statement();
        fundReference = command.fundReference();
        certifiedBy = person;
        certifiedAt = at;
    }

    /** Keeps where the seal stands in the decision register (R6.8). */
    void sealedAs(DecisionRegister.Entry entry) {
        registerNumber = entry.number();
        seal = entry.hash();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** An approval has to answer the consultation in writing (R6.5). */
    public boolean isAnswerDue() {
        return raised.stream().anyMatch(RaisingReason::isOfTheGroups);
    }

    /** Decided in favour; the funds may still be refused. */
    boolean isApproved() {
        return decision != null && decision.isApproval();
    }

    /** Approved and paid for: nothing changes any more. */
    public boolean isSealed() {
        return registerNumber != null;
    }

    /** Whether its seal is this entry of the decision register. */
    boolean isSealedAs(long number) {
        return registerNumber != null && registerNumber == number;
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first round. */
    public int roundNumber() {
        return roundNumber;
    }

    public int documentVersion() {
        return documentVersion;
    }

    /** SHA-256 of the version decided on. */
    public String documentHash() {
        return documentHash;
    }

    /** After everything that raised it. */
    public ApprovalLevel level() {
        return level;
    }

    /** What raised the level; empty as a rule. */
    public List<RaisingReason> raised() {
        return raised.stream().sorted().toList();
    }

    /** Levels that let their time to decide pass, in order; empty as a rule. */
    public List<Lapse> lapses() {
        return List.copyOf(lapses);
    }

    /** What the approver changed; null unless approved with an amendment. */
    public @Nullable String amendment() {
        return amendment;
    }

    public Instant determinedAt() {
        return determinedAt;
    }

    /** Null until decided. */
    public @Nullable ApprovalDecision decision() {
        return decision;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String answerToObjection() {
        return answerToObjection;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Null until the certifier has spoken. */
    public @Nullable Boolean fundsCertified() {
        return fundsCertified;
    }

    public @Nullable String statement() {
        return statement;
    }

    public @Nullable String fundReference() {
        return fundReference;
    }

    public @Nullable String certifiedBy() {
        return certifiedBy;
    }

    public @Nullable Instant certifiedAt() {
        return certifiedAt;
    }

    /** Number of the seal in the decision register; null until sealed. */
    public @Nullable Long registerNumber() {
        return registerNumber;
    }

    /** SHA-256 of the seal; null until sealed. */
    public @Nullable String seal() {
        return seal;
    }
}
