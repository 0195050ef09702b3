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
import org.tricycle.committee.Seat;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/**
 * A consultation of the three groups at one point of a project's life, on one version of its document (R4.1).
 *
 * <p>It begins with the invitation, hears every group once and turns to a silent one, goes through conciliation where a single group
 * objects at the review and hears that group again, has the author answer what was said, and ends as a sealed record, outside the review
 * in the participation ledger. Until then it shows nobody who said what (R4.4).
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

    @Enumerated(EnumType.STRING)
    @Column(name = "consultation_point")
    private ParticipationStage point = ParticipationStage.REVIEW;

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

    @Nullable
    @Column(name = "window_closes_on")
    private LocalDate windowClosesOn;

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
    @Column(name = "pending_advice")
    private String advice;

    @Nullable
    @Column(name = "pending_adviser")
    private String adviser;

    @Nullable
    @Column(name = "noted_at")
    private Instant notedAt;

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

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Sitting> sittings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "conciliation", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    private List<Conciliation> conciliations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_contact", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    private List<GroupContact> contacts = new ArrayList<>();

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
     * @param earliest the first day on which positions may be due
     * @throws Refusal when they are due before it
     */
    Consultation(
            ConsultedText text,
            int roundNumber,
            InviteGroups command,
            LocalDate earliest,
            String secretary,
            Instant at) {
        if (command.positionsDue().isBefore(earliest)) {
            throw Refusal.invalid("/positionsDue", "violation.window-too-short", earliest);
        }
        this.projectCode = text.project().value();
        this.point = text.point();
        this.roundNumber = roundNumber;
        this.documentVersion = text.documentVersion();
        this.documentHash = text.hash();
        this.state = ConsultationState.HEARING;
        this.mode = command.mode();
        this.questions = command.questions();
        this.positionsDue = command.positionsDue();
        this.invitedBy = secretary;
        this.invitedAt = at;
    }

    /**
     * Calls a committee to sit on the text: at first, or anew after a sitting below quorum (R4.17).
     *
     * @param earliest the first day on which it may sit
     * @throws Refusal {@code consultation-state}, or naming every gap of the call
     */
    void callSitting(SittingCall call, LocalDate earliest, String person, Instant at) {
        require(ConsultationState.HEARING);
        sittings.add(new Sitting(this, sittings().nextNumber(), call, earliest, person, at));
    }

    /** @throws Refusal {@code no-sitting-called} */
    Sitting calledSitting() {
        return sittings().called();
    }

    /** @throws Refusal {@code no-sitting-adjourned} */
    Sitting adjournedSitting() {
        return sittings().adjourned();
    }

    /** The day of the latest sitting that was called. */
    LocalDate sittingDay() {
        return sittings().day();
    }

    /**
     * Takes who attended the sitting that was called (R4.18, R4.19).
     *
     * @param validSeats every seat whose mandate covers the day of the sitting
     * @param closesOn the day on which a window of a group that is heard in writing closes
     * @throws Refusal {@code no-sitting-called}, or naming what is wrong with the attendance
     */
    SittingResult recordSitting(
            RecordSitting command, List<Seat> validSeats, LocalDate closesOn, String person, Instant at) {
        require(ConsultationState.HEARING);
        List<AttendanceRow> attendance = AttendanceGate.check(command.seats(), validSeats);
        SittingResult result = sittings().resultOf(attendance);
        calledSitting().record(command, attendance, result, closesOn, person, at);
        return result;
    }

    /** The groups whose turn it is (R4.6). */
    List<Party> groupsToHear() {
        return positions().toHear(hearing);
    }

    /**
     * Takes a group's position, or a changed one (R4.2, R4.3); below quorum there is none to take (R4.18).
     *
     * @throws Refusal {@code consultation-state}, {@code below-quorum}, {@code group-not-due} or naming every gap
     */
    void file(Party party, FileGroupPosition command, String person, Instant at) {
        requireDue(party);
        PositionGate.check(command);
        filings.add(new GroupPosition(this, party, positions().nextFiling(party), hearing, command, person, at));
    }

    /** The last day on which a group may file its position in this hearing (R4.11). */
    LocalDate windowClosesOn(Party party) {
        LocalDate day = windowClosesOn == null ? sittings().windowClosesOn(party, positionsDue) : windowClosesOn;
        return contacts.stream()
                .filter(contact -> contact.isExtension(party, hearing))
                .map(GroupContact::closesOn)
                .reduce(day, (earlier, later) -> later);
    }

    /**
     * Takes what came of turning to a silent group: more time once, or no position (R4.12).
     *
     * @param closesOn the day on which an extended window closes
     * @throws Refusal {@code consultation-state}, {@code group-not-due}, or for an extension that is not due or a missing reason
     */
    void contact(Party party, ContactGroup command, LocalDate closesOn, String person, Instant at) {
        requireDue(party);
        ContactGate.check(
                command,
                contacts.stream().anyMatch(contact -> contact.isExtension(party, hearing)),
                sittings().heardInWriting().contains(party));
        boolean moreTime = command.outcome() == ContactOutcome.MORE_TIME;
        contacts.add(new GroupContact(party, hearing, moreTime ? closesOn : null, command.account(), person, at));
        if (!moreTime) {
            filings.add(new GroupPosition(
                    this, party, positions().nextFiling(party), hearing, silence(party, command), person, at));
        }
    }

    /** Silence is no position; after a conciliation it leaves the objection standing. */
    private FileGroupPosition silence(Party party, ContactGroup command) {
        return lastFiled(party)
                .filter(earlier -> hearing > 1)
                .orElseGet(() -> new FileGroupPosition(Position.NO_POSITION, null, null, command.reason(), List.of()));
    }

    private void requireDue(Party party) {
        require(ConsultationState.HEARING);
        if (mode == ConsultationMode.MEETING) {
            sittings().requireQuorum();
        }
        if (!groupsToHear().contains(party)) {
            throw Refusal.conflict("group-not-due", party);
        }
    }

    /**
     * Concludes the hearing with what the policy makes of the positions (R4.5 to R4.7).
     *
     * @param notAgreedBefore the groups did not agree in an earlier round
     * @throws Refusal {@code groups-not-heard}
     */
    ConsultationOutcome determine(Function<PositionCount, ConsultationOutcome> policy, boolean notAgreedBefore) {
        requireEveryGroup();
        ConsultationOutcome determined = policy.apply(positions().count(conciliations.size()));
        outcome = determined;
        goesBack = determined == ConsultationOutcome.NOT_AGREED && !notAgreedBefore;
        state = determined == ConsultationOutcome.CONCILIATION
                ? ConsultationState.CONCILIATION
                : ConsultationState.CONCLUDED;
        return determined;
    }

    private void requireEveryGroup() {
        require(ConsultationState.HEARING);
        List<Party> missing = positions().missing(hearing);
        if (!missing.isEmpty()) {
            throw Refusal.conflict("groups-not-heard", missing.size());
        }
    }

    /**
     * Concludes a hearing outside the review, which settles nothing (R4.13).
     *
     * @throws Refusal {@code groups-not-heard}
     */
    void summarise() {
        requireEveryGroup();
        outcome = ConsultationOutcome.NOTED;
        state = ConsultationState.CONCLUDED;
    }

    /** The objection that is due a conciliation. */
    GroupPosition objection() {
        require(ConsultationState.CONCILIATION);
        return positions().current().values().stream()
                .filter(filed -> filed.position() == Position.OBJECTION)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("consultation-state", state, ConsultationState.CONCILIATION));
    }

    /** Takes what the objecting group's bureau proposes. */
    void advise(String text, String person) {
        require(ConsultationState.CONCILIATION);
        advice = text;
        adviser = person;
    }

    Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    /**
     * Takes what conciliation brought and hears the objecting group again.
     *
     * @param closesOn the day on which the new window closes
     */
    void conciliate(RecordConciliation command, LocalDate closesOn, String person, Instant at) {
        require(ConsultationState.CONCILIATION);
        conciliations.add(new Conciliation(command, advice, adviser, person, at));
        advice = null;
        adviser = null;
        windowClosesOn = closesOn;
        hearing++;
        outcome = null;
        state = ConsultationState.HEARING;
    }

    /** What the author is asked to answer, by group, once all have been heard (R4.4, R4.8). */
    Map<Party, GroupPosition> toAnswer() {
        return state == ConsultationState.CONCLUDED ? positions().toAnswer(point) : Map.of();
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
        requireAnswers(ParticipationStage.REVIEW == point);
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

    /**
     * Ends a consultation outside the review; from now on the positions are public (R4.13).
     *
     * @throws Refusal {@code comments-unanswered}
     */
    void note(Instant at) {
        requireAnswers(ParticipationStage.REVIEW != point);
        notedAt = at;
        state = ConsultationState.NOTED;
    }

    private void requireAnswers(boolean endsThisWay) {
        require(ConsultationState.CONCLUDED);
        if (!endsThisWay) {
            throw Refusal.conflict("consultation-ends-otherwise", point);
        }
        if (answers.size() < toAnswer().size()) {
            throw Refusal.conflict("comments-unanswered");
        }
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

    private Sittings sittings() {
        return new Sittings(mode == ConsultationMode.MEETING ? sittings : List.of());
    }

    private void require(ConsultationState needed) {
        if (state != needed) {
            throw Refusal.conflict("consultation-state", state, needed);
        }
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** Where in the project's life the groups are heard. */
    public ParticipationStage point() {
        return point;
    }

    /** 1 for the first consultation of a project, at whatever point. */
    public int roundNumber() {
        return roundNumber;
    }

    /** The version that the groups were asked about; 0 for the request, before there is a document. */
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

    /** Sealed, or noted outside the review: from now on everybody may know who said what (R4.4). */
    public boolean isOver() {
        return isSealed() || state == ConsultationState.NOTED;
    }

    public ConsultationMode mode() {
        return mode;
    }

    /** How one group is heard: in writing where it was absent from two sittings. */
    ConsultationMode modeOf(Party party) {
        return sittings().heardInWriting().contains(party) ? ConsultationMode.WRITTEN : mode;
    }

    /** The sittings with their attendance, oldest first; a sitting is public as soon as it is recorded. */
    public List<Sitting> recordedSittings() {
        return sittings().recorded();
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

    /** Empty until the consultation is over. */
    public Optional<ConsultationOutcome> outcome() {
        return isOver() ? Optional.ofNullable(outcome) : Optional.empty();
    }

    /** The proposal goes back to formulation (R4.7). */
    public boolean goesBack() {
        return goesBack;
    }

    /** What each group said last; empty until the consultation is over (R4.4). */
    public List<GroupPosition> recordedPositions() {
        return isOver() ? List.copyOf(positions().current().values()) : List.of();
    }

    /** Everything the groups filed, the first filing of each group first; empty until the consultation is over (R4.4). */
    public List<GroupPosition> recordedFilings() {
        return isOver() ? List.copyOf(filings) : List.of();
    }

    public List<Conciliation> conciliations() {
        return List.copyOf(conciliations);
    }

    /** Who turned to silent groups; empty until the consultation is over (R4.4). */
    public List<GroupContact> recordedContacts() {
        return isOver() ? List.copyOf(contacts) : List.of();
    }

    /** The author's answers; empty until the consultation is over (R4.4). */
    public List<Answer> recordedAnswers() {
        return isOver() ? answers.stream().map(AnswerRow::value).toList() : List.of();
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

    /** When it was noted; null at the review. */
    public @Nullable Instant notedAt() {
        return notedAt;
    }

    /** Number of the record in the decision register. */
    public @Nullable Long registerNumber() {
        return registerNumber;
    }

    public @Nullable String registerHash() {
        return registerHash;
    }
}
