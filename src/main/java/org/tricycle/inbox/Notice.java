package org.tricycle.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A reminder or a word about lateness that was given; at most one for each task, moment and recipient (R10.9). */
@Entity
@Table(name = "task_notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    private long id;

    @Column(name = "work_item_id")
    private String workItem;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeRecipient recipient;

    private boolean added;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(WorkItem item, NoticeRule rule, LocalDate givenOn) {
        this.workItem = item.id().value();
        this.kind = rule.kind();
        this.recipient = rule.recipient();
        this.added = rule.adds();
        this.givenOn = givenOn;
    }

    public long id() {
        return id;
    }

    public String workItem() {
        return workItem;
    }

    public NoticeKind kind() {
        return kind;
    }

    public NoticeRecipient recipient() {
        return recipient;
    }

    /** Whether the recipient may answer the task since then. */
    public boolean added() {
        return added;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
