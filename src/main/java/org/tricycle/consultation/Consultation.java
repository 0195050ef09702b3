package org.tricycle.consultation;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/**
 * A consultation of the three groups on one version of a project document (R4.1).
 *
 * <p>It begins with the invitation, hears every group once, goes through conciliation where a single group objects and hears that group
 * again, has the author answer what was said, and ends as a sealed record. Until then it shows nobody who said what (R4.4).
 */
@Entity
@Table(name = "consultation")
public class Consultation {

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
    private ConsultationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "consultation_mode")
    private ConsultationMode mode;

    private String questions;

    @Column(name = "positions_due")
    private LocalDate positionsDue;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    private int hearing = 1;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ConsultationOutcome outcome;

    @Column(name = "goes_back")
    private boolean goesBack;

    @Nullable
    private String summary;

    @Nullable
    private String chair;

    @Column(name = "chair_signs")
    private boolean chairSigns;

    @Nullable
    @Column(name = "chair_reason")
    private String chairReason;

    @Nullable
    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Nullable
    @Column(name = "register_number")
    private Long registerNumber;

    @Nullable
    @Column(name = "register_hash")
    private String registerHash;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    @OrderBy("filing, party")
    private List<GroupPosition> filings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "conciliation", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    private List<Conciliation> conciliations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "comment_answer", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    private List<AnswerRow> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_signature", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    private List<SignatureRow> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    /**
     * Invites the groups.
     *
     * @param roundNumber 1 for the first consultation of a project
     * @param today the day on which the invitation goes out
     * @throws Refusal when positions are due before today
     */
    Consultation(
            ProjectDocument document,
            int roundNumber,
            InviteGroups command,
            LocalDate today,
            String secretary,
            Instant at) {
        if (command.positionsDue().isBefore(today)) {
            throw Refusal.invalid("/positionsDue", "violation.day-past");
        }
        this.projectCode = document.projectCode().value();
        this.roundNumber = roundNumber;
        this.documentVersion = document.documentVersion();
        this.documentHash = document.hash();
        this.state = ConsultationState.HEARING;
        this.mode = command.mode();
        this.questions = command.questions();
        this.positionsDue = command.positionsDue();
        this.invitedBy = secretary;
        this.invitedAt = at;
    }

    /** The groups whose turn it is (R4.6). */
    List<Party> groupsToHear() {
        return positions().toHear(hearing);
    }

    /**
     * Takes a group's position, or a changed one (R4.2, R4.3).
     *
     * @throws Refusal {@code consultation-state}, {@code group-not-due} or naming every gap
     */
    void file(Party party, FileGroupPosition command, String person, Instant at) {
        require(ConsultationState.HEARING);
        if (!groupsToHear().contains(party)) {
            throw Refusal.conflict("group-not-due", party);
        }
        PositionGate.check(command);
        filings.add(new GroupPosition(this, party, positions().nextFiling(party), hearing, command, person, at));
    }

    /**
     * Concludes the hearing with what the policy makes of the positions (R4.5 to R4.7).
     *
     * @param notAgreedBefore the groups did not agree in an earlier round
     * @throws Refusal {@code groups-not-heard}
     */
    ConsultationOutcome determine(Function<PositionCount, ConsultationOutcome> policy, boolean notAgreedBefore) {
        require(ConsultationState.HEARING);
        List<Party> missing = positions().missing(hearing);
        if (!missing.isEmpty()) {
            throw Refusal.conflict("groups-not-heard", missing.size());
        }
        ConsultationOutcome determined = policy.apply(positions().count(conciliations.size()));
        outcome = determined;
        goesBack = determined == ConsultationOutcome.NOT_AGREED && !notAgreedBefore;
        state = determined == ConsultationOutcome.CONCILIATION
                ? ConsultationState.CONCILIATION
                : ConsultationState.CONCLUDED;
        return determined;
    }

    /** Takes what conciliation brought and hears the objecting group again. */
    void conciliate(RecordConciliation command, String person, Instant at) {
        require(ConsultationState.CONCILIATION);
        conciliations.add(new Conciliation(command, person, at));
        hearing++;
        outcome = null;
        state = ConsultationState.HEARING;
    }

    /** What the author is asked to answer, by group, once all have been heard (R4.4, R4.8). */
    Map<Party, GroupPosition> toAnswer() {
        return state == ConsultationState.CONCLUDED ? positions().toAnswer() : Map.of();
    }

    /**
     * Takes the author's answers.
     *
     * @throws Refusal {@code comments-already-answered} or naming every gap
     */
    void answer(AnswerComments command, String person, Instant at) {
        require(ConsultationState.CONCLUDED);
        if (!answers.isEmpty()) {
            throw Refusal.conflict("comments-already-answered");
        }
        Map<Party, GroupPosition> asked = toAnswer();
        AnswerGate.check(command.answers(), asked.keySet());
        answers = command.answers().stream()
                .map(answer -> new AnswerRow(Objects.requireNonNull(asked.get(answer.party())), answer, person, at))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Closes the record; from now on the positions are public (R4.8, R4.9).
     *
     * @throws Refusal {@code comments-unanswered} or naming every gap
     */
    void seal(SealRecord command, String person, Instant at) {
        require(ConsultationState.CONCLUDED);
        if (answers.size() < toAnswer().size()) {
            throw Refusal.conflict("comments-unanswered");
        }
        SealGate.check(command, outcome);
        summary = command.summary();
        chair = person;
        chairSigns = command.chairSigns();
        chairReason = command.chairReason();
        signatures =
                command.signatures().stream().map(SignatureRow::new).collect(Collectors.toCollection(ArrayList::new));
        sealedAt = at;
        state = ConsultationState.SEALED;
    }

    /** Where the sealed record stands in the decision register. */
    void registeredAs(DecisionRegister.Entry entry) {
        require(ConsultationState.SEALED);
        registerNumber = entry.number();
        registerHash = entry.hash();
    }

    Optional<FileGroupPosition> lastFiled(Party party) {
        return positions().of(party).map(GroupPosition::content);
    }

    boolean hasOutcome(ConsultationOutcome wanted) {
        return outcome == wanted;
    }

    /** The outcome that the chair is asked to seal. */
    Optional<ConsultationOutcome> determined() {
        return Optional.ofNullable(outcome);
    }

    private Positions positions() {
        return new Positions(filings);
    }

    private void require(ConsultationState needed) {
        if (state != needed) {
            throw Refusal.conflict("consultation-state", state, needed);
        }
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** 1 for the first consultation of a project. */
    public int roundNumber() {
        return roundNumber;
    }

    /** The version that the groups were asked about. */
    public int documentVersion() {
        return documentVersion;
    }

    /** SHA-256 of the version that the groups were asked about. */
    public String documentHash() {
        return documentHash;
    }

    public ConsultationState state() {
        return state;
    }

    public boolean isSealed() {
        return state == ConsultationState.SEALED;
    }

    public ConsultationMode mode() {
        return mode;
    }

    public String questions() {
        return questions;
    }

    public LocalDate positionsDue() {
        return positionsDue;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Empty until the record is sealed. */
    public Optional<ConsultationOutcome> outcome() {
        return isSealed() ? Optional.ofNullable(outcome) : Optional.empty();
    }

    /** The proposal goes back to formulation (R4.7). */
    public boolean goesBack() {
        return goesBack;
    }

    /** What each group said last; empty until the record is sealed (R4.4). */
    public List<GroupPosition> recordedPositions() {
        return isSealed() ? List.copyOf(positions().current().values()) : List.of();
    }

    /** Everything the groups filed, the first filing of each group first; empty until the record is sealed (R4.4). */
    public List<GroupPosition> recordedFilings() {
        return isSealed() ? List.copyOf(filings) : List.of();
    }

    public List<Conciliation> conciliations() {
        return List.copyOf(conciliations);
    }

    /** The author's answers; empty until the record is sealed (R4.4). */
    public List<Answer> recordedAnswers() {
        return isSealed() ? answers.stream().map(AnswerRow::value).toList() : List.of();
    }

    public List<GroupSignature> signatures() {
        return signatures.stream().map(SignatureRow::value).toList();
    }

    /** Null until sealed. */
    public @Nullable String summary() {
        return summary;
    }

    /** Who sealed the record. */
    public @Nullable String chair() {
        return chair;
    }

    public boolean chairSigns() {
        return chairSigns;
    }

    public @Nullable String chairReason() {
        return chairReason;
    }

    public @Nullable Instant sealedAt() {
        return sealedAt;
    }

    /** Number of the record in the decision register. */
    public @Nullable Long registerNumber() {
        return registerNumber;
    }

    public @Nullable String registerHash() {
        return registerHash;
    }
}
