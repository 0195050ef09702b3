package org.tricycle.inbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;
import org.tricycle.project.Status;

/**
 * One row of the inbox, business data included.
 *
 * @param name the task's name in bundles: {@code appraiseProposal}
 * @param amount US$
 * @param groups groups it is offered to
 */
public record TaskRow(
        String id,
        String name,
        String project,
        String title,
        String country,
        Status stage,
        BigDecimal amount,
        @Nullable Party party,
        @Nullable String assignee,
        List<String> groups,
        Instant createdAt,
        LocalDate dueOn,
        long version) {

    static TaskRow of(WorkItem item) {
        return new TaskRow(
                item.id().value(),
                item.name(),
                item.project().value(),
                item.projectTitle(),
                item.country(),
                item.stage(),
                item.amount(),
                item.party(),
                item.assignee(),
                item.offeredTo().stream().sorted().toList(),
                item.createdAt(),
                item.dueOn(),
                item.version());
    }
}
