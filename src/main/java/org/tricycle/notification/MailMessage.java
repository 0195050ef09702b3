package org.tricycle.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.TaskNews;
import org.tricycle.inbox.WorkItem;
import org.tricycle.project.ProjectCode;

/**
 * One thing told to one person (R12.1).
 *
 * <p>It waits, is claimed by a node, sent, and then ended; a refused one waits longer each time and fails in the end (R12.3). Messages with
 * the same letter travel in one mail. It knows the names of things only and nothing that was written in a task (R12.4).
 */
@Entity
@Table(name = "mail_message")
public class MailMessage {

    /** Where a message is on its way. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    /** How often a refused message is tried. */
    static final int ATTEMPTS = 8;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    private String letter;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private TaskEvent event;

    @Column(name = "work_item_id")
    private String workItem;

    private String task;
    private String code;

    @Nullable
    @Column(name = "project_code")
    private String projectCode;

    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "for_action")
    private boolean forAction;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    @Nullable
    @Column(name = "claim")
    private String claim;

    @Nullable
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Nullable
    private String failure;

    @SuppressWarnings("NullAway.Init")
    protected MailMessage() {}

    private MailMessage(String recipient, TaskNews news, String letter, Instant createdAt, Instant sendAt) {
        WorkItem item = news.item();
        this.letter = letter;
        this.recipient = recipient;
        this.event = TaskEvent.of(news.kind());
        this.workItem = item.id().value();
        this.task = item.name();
        this.code = item.code();
        this.projectCode = item.project().map(ProjectCode::value).orElse(null);
        this.title = item.title();
        this.dueOn = item.dueOn();
        this.forAction = news.forAction();
        this.createdAt = createdAt;
        this.nextAttemptAt = sendAt;
    }

    /** A mail of its own, as soon as the transaction has ended. */
    static MailMessage atOnce(String recipient, TaskNews news, Instant now) {
        return new MailMessage(recipient, news, UUID.randomUUID().toString(), now, now);
    }

    /** Part of the mail that the person gets then. */
    static MailMessage inDigest(String recipient, TaskNews news, Instant now, Instant then) {
        byte[] digest = (recipient + '@' + then).getBytes(StandardCharsets.UTF_8);
        return new MailMessage(recipient, news, UUID.nameUUIDFromBytes(digest).toString(), now, then);
    }

    void sent(Instant at) {
        end(State.SENT, at);
    }

    void failed(String why, Instant at) {
        failure = shortened(why);
        end(State.FAILED, at);
    }

    private void end(State how, Instant at) {
        state = how;
        endedAt = at;
        claim = null;
        claimedUntil = null;
    }

    /** Not this message’s fault: it waits, and no attempt counts. */
    void unreachable(String why, Instant until) {
        failure = shortened(why);
        nextAttemptAt = until;
        claim = null;
        claimedUntil = null;
    }

    /** The server said no: the next attempt is four times as far away as the last one was, and after the eighth there is none. */
    void refused(String why, Instant at) {
        attempts++;
        if (attempts >= ATTEMPTS) {
            failed(why, at);
        } else {
            unreachable(why, at.plus(pause()));
        }
    }

    private Duration pause() {
        Duration pause = Duration.ofMinutes(1L << (2 * (attempts - 1)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** A failed one is tried anew. */
    void again(Instant at) {
        state = State.WAITING;
        attempts = 0;
        endedAt = null;
        nextAttemptAt = at;
    }

    private static String shortened(String why) {
        return why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    }

    public long id() {
        return id;
    }

    public String letter() {
        return letter;
    }

    public String recipient() {
        return recipient;
    }

    public TaskEvent event() {
        return event;
    }

    public String workItem() {
        return workItem;
    }

    /** The task’s name in bundles. */
    public String task() {
        return task;
    }

    /** Key of what the task is about. */
    public String code() {
        return code;
    }

    /** Null for a task about something that belongs to no project. */
    public @Nullable String projectCode() {
        return projectCode;
    }

    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the recipient may answer the task. */
    public boolean forAction() {
        return forAction;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** How often a server refused it. */
    public int attempts() {
        return attempts;
    }

    /** Null until it is sent or has failed. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** What kept it from being sent the last time; null when nothing did. */
    public @Nullable String failure() {
        return failure;
    }
}
