package org.tricycle.inbox;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.WorkSubject;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/**
 * One task as the inbox knows it, with the business data of its row.
 *
 * <p>Lives from the engine's task creation to its completion or cancellation; a closed one is kept, so that a late answer gets a clear reply.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    /** How a work item ended. */
    enum Closure {
        DONE,
        CANCELLED
    }

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "engine_task_id")
    private String engineTaskId;

    @Column(name = "business_key")
    private String businessKey;

    @Column(name = "subject")
    private String code;

    private String title;

    @Nullable
    @Column(name = "project_code")
    private String projectCode;

    private String country;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Status stage;

    @Nullable
    private BigDecimal amount;

    private String element;

    @Column(name = "form_key")
    private String formKey;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Party party;

    @Nullable
    private String detail;

    @Nullable
    private String assignee;

    @Nullable
    @Column(name = "handed_by")
    private String handedBy;

    @Nullable
    @Column(name = "handed_note")
    private String handedNote;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean pausable;

    @Nullable
    @Column(name = "held_on")
    private LocalDate heldOn;

    @Nullable
    @Column(name = "closed_at")
    private Instant closedAt;

    @Nullable
    @Column(name = "closed_by")
    private String closedBy;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Closure closure;

    @Embedded
    private LastNotice notices = new LastNotice();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "work_item_candidate", joinColumns = @JoinColumn(name = "work_item_id"))
    @Column(name = "candidate_group")
    private Set<String> candidateGroups = new HashSet<>();

    @Column(name = "offered_to")
    private String offeredTo;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    WorkItem(NewTask task, WorkSubject about, Instant createdAt, Due due) {
        this.id = UUID.randomUUID().toString();
        this.engineTaskId = task.engineTaskId();
        this.businessKey = task.businessKey().toString();
        this.code = task.businessKey().value();
        this.title = about.title();
        this.projectCode =
                task.projectCode() == null ? null : task.projectCode().value();
        this.country = about.scope();
        this.stage = about.stage() == null ? null : Status.valueOf(about.stage());
        this.amount = about.amount();
        this.element = task.element();
        this.formKey = task.formKey();
        this.party = task.party();
        this.detail = task.detail();
        this.candidateGroups = new HashSet<>(task.candidateGroups());
        this.offeredTo = String.join(",", task.candidateGroups());
        this.createdAt = createdAt;
        this.dueOn = due.day();
        this.dueAt = due.end();
        this.pausable = task.pausable();
    }

    /** Waits from now on, unless it goes on while its project is suspended (R10.8). */
    void hold(LocalDate today) {
        if (pausable && heldOn == null) {
            heldOn = today;
        }
    }

    /** Goes on, with the time it had left. */
    void goOn(Due due) {
        heldOn = null;
        dueOn = due.day();
        dueAt = due.end();
    }

    void release() {
        assignee = null;
        handedBy = null;
        handedNote = null;
    }

    void handTo(String person) {
        if (!person.equals(assignee)) {
            release();
            assignee = person;
        }
    }

    /** A colleague hands it over. */
    void handOver(String person, Handover handover) {
        assignee = person;
        handedBy = handover.by();
        handedNote = handover.note();
    }

    /** More groups may answer it. */
    void offer(Set<String> groups) {
        Set<String> all = new TreeSet<>(offeredTo());
        all.addAll(groups);
        candidateGroups.addAll(groups);
        offeredTo = String.join(",", all);
    }

    /** When somebody is to be told of it next; nobody any more when null. */
    void expectNotice(@Nullable LocalDate day) {
        notices.expect(day);
    }

    @Nullable
    LocalDate nextNoticeOn() {
        return notices.nextOn();
    }

    void noticed(TaskNotice notice) {
        notices.take(notice);
    }

    void done(String person, Instant at) {
        close(Closure.DONE, person, at);
    }

    void cancelled(Instant at) {
        close(Closure.CANCELLED, null, at);
    }

    private void close(Closure how, @Nullable String person, Instant at) {
        closure = how;
        closedBy = person;
        closedAt = at;
        candidateGroups.clear();
    }

    /** The duty-free view that a capability's use case gets. */
    OpenTask asOpenTask() {
        return new OpenTask(id(), subject(), element, party == null ? null : party.name(), detail);
    }

    OpenItem asOpenItem(Set<String> groups) {
        return new OpenItem(id, engineTaskId, subject(), element, assignee, groups);
    }

    public TaskId id() {
        return new TaskId(id);
    }

    public long version() {
        return version;
    }

    String engineTaskId() {
        return engineTaskId;
    }

    /** What the task is about. */
    public BusinessKey subject() {
        return BusinessKey.parse(businessKey);
    }

    /** The subject's own key: a project's code. */
    public String code() {
        return code;
    }

    /** The project at which it is shown; none for a task about something that belongs to no project. */
    public Optional<ProjectCode> project() {
        return Optional.ofNullable(projectCode).map(ProjectCode::new);
    }

    /** What people call the subject. */
    public String title() {
        return title;
    }

    /** Country, region or unit of the subject. */
    public String country() {
        return country;
    }

    /** Status of the subject when the task opened; null when it has none. */
    public @Nullable Status stage() {
        return stage;
    }

    /** US$: the project's budget when the task opened; null when the subject has none. */
    public @Nullable BigDecimal amount() {
        return amount;
    }

    /** Id of the user task in its model. */
    public String element() {
        return element;
    }

    /** The task's name in bundles: {@code appraiseProposal}. */
    public String name() {
        return element.substring(element.indexOf('_') + 1);
    }

    public String formKey() {
        return formKey;
    }

    public @Nullable Party party() {
        return party;
    }

    /** What the task is about within its project, such as the body whose opinion is asked. */
    public @Nullable String detail() {
        return detail;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    /** How it came to its assignee; null unless a colleague handed it over. */
    public @Nullable Handover handover() {
        return handedBy == null ? null : new Handover(handedBy, Objects.requireNonNullElse(handedNote, ""));
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last day, where the task belongs. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The moment at which the last day is over, where the task belongs. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Since when it waits for its suspended project; null while it does not. */
    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** Nobody may answer it while its project is suspended, and no deadline counts (R10.8). */
    public boolean isWaiting() {
        return heldOn != null;
    }

    /** The last notice about it; null before any. */
    public @Nullable TaskNotice notice() {
        return notices.told();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isCancelled() {
        return closure == Closure.CANCELLED;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    /** The groups the task was offered to; kept after it is closed. */
    public Set<String> offeredTo() {
        return offeredTo.isEmpty() ? Set.of() : Set.of(offeredTo.split(","));
    }
}
