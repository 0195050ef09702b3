package org.tricycle.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.Party;

/**
 * What is open after a step, and for whom.
 *
 * @param name the task's name in bundles
 * @param groups the candidate groups
 * @param country country, region or unit of the subject
 * @param dueOn the last day, where the task belongs
 * @param dueAt the moment at which that day is over
 * @param waiting its project is suspended
 */
public record NextTask(
        String id,
        String name,
        @Nullable Party party,
        List<String> groups,
        @Nullable String assignee,
        String country,
        LocalDate dueOn,
        Instant dueAt,
        boolean waiting) {

    static NextTask of(WorkItem item) {
        return new NextTask(
                item.id().value(),
                item.name(),
                item.party(),
                item.offeredTo().stream().sorted().toList(),
                item.assignee(),
                item.country(),
                item.dueOn(),
                item.dueAt(),
                item.isWaiting());
    }
}
