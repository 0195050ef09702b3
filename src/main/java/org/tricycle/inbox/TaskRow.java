package org.tricycle.inbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/**
 * One row of the inbox, business data included.
 *
 * @param name the task's name in bundles: {@code appraiseProposal}
 * @param subject business key of what it is about: {@code project:GHA/26/01/NLD}
 * @param code the subject's own key: a project's code
 * @param project code of the project at which it is shown, or null
 * @param title what people call the subject
 * @param country country, region or unit of the subject
 * @param stage status of the subject, or null
 * @param amount US$, or null
 * @param dueOn the last day, where the task belongs
 * @param dueAt the moment at which that day is over
 * @param waiting its project is suspended
 * @param groups groups it is offered to
 * @param handover how it came to its assignee, or null unless a colleague handed it over
 * @param onBehalfOf for whom the reader would answer: user name of somebody absent, candidate group of an authority, or null
 * @param notice the last reminder or word about lateness, or null
 */
public record TaskRow(
        String id,
        String name,
        String subject,
        String code,
        @Nullable String project,
        String title,
        String country,
        @Nullable Status stage,
        @Nullable BigDecimal amount,
        @Nullable Party party,
        @Nullable String assignee,
        @Nullable Handover handover,
        @Nullable String onBehalfOf,
        List<String> groups,
        Instant createdAt,
        LocalDate dueOn,
        Instant dueAt,
        boolean waiting,
        @Nullable TaskNotice notice,
        long version) {

    static TaskRow of(WorkItem item, @Nullable String onBehalfOf) {
        return new TaskRow(
                item.id().value(),
                item.name(),
                item.subject().toString(),
                item.code(),
                item.project().map(ProjectCode::value).orElse(null),
                item.title(),
                item.country(),
                item.stage(),
                item.amount(),
                item.party(),
                item.assignee(),
                item.handover(),
                onBehalfOf,
                item.offeredTo().stream().sorted().toList(),
                item.createdAt(),
                item.dueOn(),
                item.dueAt(),
                item.isWaiting(),
                item.notice(),
                item.version());
    }
}
