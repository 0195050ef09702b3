package org.tricycle.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about a task that somebody wants to be told (R10.9, R10.16); fired within the transaction in which it happens.
 *
 * @param groups whom it concerns, unless one person
 * @param person user name of the one person whom it concerns, or null
 * @param forAction whether it reaches only those who may answer the task; others are told that it is late and may not open it
 */
public record TaskNews(
        Kind kind,
        WorkItem item,
        Set<String> groups,
        @Nullable String person,
        boolean forAction) {

    /** What happened. */
    public enum Kind {
        OPENED,
        HANDED_OVER,
        REMINDED,
        LATE
    }

    public TaskNews {
        groups = Set.copyOf(groups);
    }

    static TaskNews opened(WorkItem item) {
        return new TaskNews(Kind.OPENED, item, item.offeredTo(), null, true);
    }

    static TaskNews handedOver(WorkItem item, String person) {
        return new TaskNews(Kind.HANDED_OVER, item, Set.of(), person, true);
    }

    /** A notice to whoever the task waits for: the person who claimed it, else its groups. */
    static TaskNews toCandidates(WorkItem item, NoticeKind notice) {
        return new TaskNews(kind(notice), item, item.offeredTo(), item.assignee(), true);
    }

    static TaskNews to(Set<String> groups, WorkItem item, NoticeRule rule) {
        return new TaskNews(kind(rule.kind()), item, groups, null, rule.adds());
    }

    private static Kind kind(NoticeKind notice) {
        return notice.isLate() ? Kind.LATE : Kind.REMINDED;
    }
}
