package org.tricycle.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody is told of a task next, and what was said last, kept with the work item so that lists need no other table. */
@Embeddable
public class LastNotice {

    @Nullable
    @Column(name = "next_notice_on")
    private LocalDate nextOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "notice_kind")
    private NoticeKind kind;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "notice_recipient")
    private NoticeRecipient recipient;

    @Column(name = "notice_added")
    private boolean added;

    @Nullable
    @Column(name = "noticed_on")
    private LocalDate givenOn;

    protected LastNotice() {}

    void expect(@Nullable LocalDate day) {
        nextOn = day;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    void take(TaskNotice notice) {
        kind = notice.kind();
        recipient = notice.recipient();
        added = notice.added();
        givenOn = notice.givenOn();
    }

    /** Null before any. */
    @Nullable
    TaskNotice told() {
        return kind == null || recipient == null || givenOn == null
                ? null
                : new TaskNotice(kind, recipient, added, givenOn);
    }
}
