package org.tricycle.silence;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;

/** One silence procedure of a project: the notice, each group’s clock, and what came of it (R18.1 to R18.5). */
@Entity
@Table(name = "silence_procedure")
public class SilenceProcedure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Version
    private long version;

    @Column(name = "project_code")
    private String projectCode;

    @Column(name = "procedure_number")
    private int number;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(name = "document_hash")
    private String documentHash;

    private String matter;

    private String channel;

    @Nullable
    @Column(name = "papers_on")
    private LocalDate papersOn;

    @Column(name = "noticed_by")
    private String noticedBy;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private SilenceResult result;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "broken_by")
    private Party brokenBy;

    @Nullable
    private String reason;

    @Nullable
    @Column(name = "concluded_at")
    private Instant concludedAt;

    @ElementCollection
    @CollectionTable(name = "silence_clock", joinColumns = @JoinColumn(name = "procedure_id"))
    @OrderBy("party")
    private List<GroupClock> clocks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SilenceProcedure() {}

    /**
     * Gives notice.
     *
     * @param number from 1 within the project
     * @param today of the notice
     * @throws Refusal when the papers came before it
     */
    SilenceProcedure(NoticedText text, int number, GiveNotice command, LocalDate today, String secretary, Instant at) {
        if (command.papersOn() != null && command.papersOn().isBefore(today)) {
            throw Refusal.invalid("/papersOn", "violation.papers-before-notice", today);
        }
        this.projectCode = text.project().value();
        this.number = number;
        this.documentVersion = text.documentVersion();
        this.documentHash = text.hash();
        this.matter = command.matter();
        this.channel = command.channel();
        this.papersOn = command.papersOn();
        this.noticedBy = secretary;
        this.noticedAt = at;
    }

    /** The day on which the clock of a group starts that could start on the given day (R18.2). */
    LocalDate startFrom(LocalDate day) {
        return papersOn != null && papersOn.isAfter(day) ? papersOn : day;
    }

    /**
     * Starts a group’s clock.
     *
     * @throws Refusal {@code silence-concluded}, or {@code clock-running} when it was started before
     */
    void start(GroupClock clock) {
        requireOpen();
        if (clock(clock.party()).isPresent()) {
            throw Refusal.conflict("clock-running", clock.party());
        }
        clocks.add(clock);
    }

    /**
     * A group speaks, which ends the procedure.
     *
     * @throws Refusal {@code silence-concluded}, {@code clock-not-running} or {@code silence-over} after its last instant
     */
    void breakSilence(Party party, BreakSilence command, Instant at) {
        requireOpen();
        GroupClock clock = clock(party).orElseThrow(() -> Refusal.conflict("clock-not-running", party));
        if (at.isAfter(clock.expiresAt())) {
            throw Refusal.conflict("silence-over", party);
        }
        brokenBy = party;
        reason = command.reason();
        conclude(command.breach().result(), at);
    }

    /**
     * Nobody has spoken.
     *
     * @throws Refusal {@code silence-concluded}, or {@code silence-not-over} while a group may still speak
     */
    void keep(Instant at) {
        requireOpen();
        boolean over = clocks.size() == Party.values().length
                && clocks.stream().noneMatch(clock -> at.isBefore(clock.expiresAt()));
        if (!over) {
            throw Refusal.conflict("silence-not-over", projectCode);
        }
        conclude(SilenceResult.NO_OBJECTION, at);
    }

    private void conclude(SilenceResult how, Instant at) {
        result = how;
        concludedAt = at;
    }

    private void requireOpen() {
        if (result != null) {
            throw Refusal.conflict("silence-concluded", projectCode);
        }
    }

    /** The clock of a group, once it runs. */
    public Optional<GroupClock> clock(Party party) {
        return clocks.stream().filter(clock -> clock.party() == party).findFirst();
    }

    public ProjectCode projectCode() {
        return new ProjectCode(projectCode);
    }

    /** From 1 within the project. */
    public int number() {
        return number;
    }

    /** Version of the project document in force when notice was given. */
    public int documentVersion() {
        return documentVersion;
    }

    /** SHA-256 of that version. */
    public String documentHash() {
        return documentHash;
    }

    public String matter() {
        return matter;
    }

    public String channel() {
        return channel;
    }

    /** Day on which the papers come in the national language. */
    public Optional<LocalDate> papersOn() {
        return Optional.ofNullable(papersOn);
    }

    public String noticedBy() {
        return noticedBy;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    /** Of the groups whose clock runs or has run. */
    public List<GroupClock> clocks() {
        return List.copyOf(clocks);
    }

    /** Empty while it is under way. */
    public Optional<SilenceResult> result() {
        return Optional.ofNullable(result);
    }

    /** The group that spoke. */
    public Optional<Party> brokenBy() {
        return Optional.ofNullable(brokenBy);
    }

    /** Why it spoke. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Null while it is under way. */
    public @Nullable Instant concludedAt() {
        return concludedAt;
    }
}
