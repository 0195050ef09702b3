package org.tricycle.inbox;

import java.time.LocalDate;

/**
 * The last notice about a task.
 *
 * @param added whether the recipient may answer the task since then
 */
public record TaskNotice(NoticeKind kind, NoticeRecipient recipient, boolean added, LocalDate givenOn) {}
