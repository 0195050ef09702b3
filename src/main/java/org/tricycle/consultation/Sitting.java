package org.tricycle.consultation;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Quorum;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;

/** One sitting of a committee on the text consulted on: called in due time, then recorded once (R4.17, R4.18). */
@Entity
@Table(name = "sitting")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @ManyToOne
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Column(name = "sitting_number")
    private int number;

    @Column(name = "committee_code")
    private String committee;

    @Column(name = "sits_on")
    private LocalDate sitsOn;

    @Nullable
    @Column(name = "venue")
    private String place;

    @Nullable
    private String link;

    private String agenda;

    @Nullable
    private String papers;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "sitting_result")
    private SittingResult result;

    @Nullable
    private String account;

    @Nullable
    @Column(name = "window_closes_on")
    private LocalDate windowClosesOn;

    @Nullable
    @Column(name = "recorded_by")
    private String recordedBy;

    @Nullable
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "sitting_attendance", joinColumns = @JoinColumn(name = "sitting_id"))
    @OrderColumn(name = "place")
    private List<AttendanceRow> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sitting_observer", joinColumns = @JoinColumn(name = "sitting_id"))
    @Column(name = "observer")
    @OrderColumn(name = "place")
    private List<String> observers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    /**
     * Calls a sitting.
     *
     * @param number 1 for the first one on the item
     * @param earliest the first day on which the committee may sit
     * @throws Refusal naming every gap of the call
     */
    Sitting(Consultation consultation, int number, SittingCall call, LocalDate earliest, String person, Instant at) {
        this.sitsOn = CallGate.check(call, earliest);
        this.consultation = consultation;
        this.number = number;
        this.committee = Objects.requireNonNull(call.committee());
        this.place = call.place();
        this.link = call.link();
        this.agenda = Objects.requireNonNull(call.agenda());
        this.papers = call.papers();
        this.calledBy = person;
        this.calledAt = at;
    }

    /** Takes who attended and what that comes to. */
    void record(
            RecordSitting command,
            List<AttendanceRow> rows,
            SittingResult comesTo,
            LocalDate closesOn,
            String person,
            Instant at) {
        attendance = new ArrayList<>(rows);
        observers = new ArrayList<>(command.observers());
        account = command.account();
        result = comesTo;
        windowClosesOn = closesOn;
        recordedBy = person;
        recordedAt = at;
    }

    /** Counted from the attendance alone (rules.md §2 Quorum). */
    public Quorum quorum() {
        return quorum(attendance);
    }

    Quorum quorum(List<AttendanceRow> rows) {
        return Quorum.of(rows.stream().map(AttendanceRow::counted).toList(), number > 1);
    }

    /** Groups of which nobody was there and not recused; none before it is recorded. */
    Set<Party> missing() {
        return result == null ? EnumSet.noneOf(Party.class) : quorum().missing();
    }

    /** The day on which the window closes that its recording opened. */
    LocalDate windowClosesOn() {
        return Objects.requireNonNull(windowClosesOn, "recorded");
    }

    /** The consultation it is held in. */
    public Consultation consultation() {
        return consultation;
    }

    /** 1 for the first one on the item. */
    public int number() {
        return number;
    }

    /** Code of the committee that sits. */
    public String committee() {
        return committee;
    }

    public LocalDate sitsOn() {
        return sitsOn;
    }

    public @Nullable String place() {
        return place;
    }

    /** Where one attends remotely. */
    public @Nullable String link() {
        return link;
    }

    public String agenda() {
        return agenda;
    }

    /** What is sent besides the text consulted on. */
    public @Nullable String papers() {
        return papers;
    }

    public String calledBy() {
        return calledBy;
    }

    public Instant calledAt() {
        return calledAt;
    }

    /** Empty until it is recorded. */
    public Optional<SittingResult> result() {
        return Optional.ofNullable(result);
    }

    /** What else the minutes say. */
    public @Nullable String account() {
        return account;
    }

    /** Null until it is recorded. */
    public @Nullable String recordedBy() {
        return recordedBy;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }

    /** Every seat with a valid mandate that day; empty until it is recorded. */
    public List<AttendanceRow> attendance() {
        return List.copyOf(attendance);
    }

    /** Who attended without a seat. */
    public List<String> observers() {
        return List.copyOf(observers);
    }
}
