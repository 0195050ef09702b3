package org.tricycle.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.People;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.workbook.TableWords;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.platform.workbook.TableWorkbook.Column;
import org.tricycle.project.Party;

/** Gives the task list away as a spreadsheet. */
@ApplicationScoped
@Transactional
public class ExportingTasks {

    private final Inbox inbox;
    private final People people;
    private final Messages messages;
    private final ChoiceLists lists;

    @Inject
    public ExportingTasks(Inbox inbox, People people, Messages messages, ChoiceLists lists) {
        this.inbox = inbox;
        this.people = people;
        this.messages = messages;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExportingTasks() {
        this(null, null, null, null);
    }

    /**
     * Every task that the query finds and the person may know of, on whatever page.
     *
     * @throws Refusal {@code export-too-large}
     */
    public byte[] workbook(TaskQuery query, Actor actor, Locale language) {
        TableWords words = new TableWords(messages, lists, Messages.nearest(language));
        return TableWorkbook.of(words.text("inbox.title"), columns(words), page -> inbox.list(query.at(page), actor));
    }

    private List<Column<TaskRow>> columns(TableWords words) {
        Map<String, String> known = new HashMap<>();
        return List.of(
                words.column("inbox.task", row -> task(row.name(), row.party(), words)),
                words.column("inbox.code", TaskRow::code),
                words.column("inbox.project", TaskRow::title),
                words.choices("inbox.country", "countries", TaskRow::country),
                words.constants("inbox.stage", TaskRow::stage),
                words.column("inbox.amountDollars", TaskRow::amount),
                words.column("inbox.due", TaskRow::dueOn),
                words.column("inbox.createdUtc", TaskRow::createdAt),
                words.column(
                        "inbox.whom",
                        row -> row.assignee() == null
                                ? roles(row.groups(), words)
                                : known.computeIfAbsent(row.assignee(), this::person)),
                words.column("inbox.remark", row -> row.waiting() ? words.text("inbox.waiting") : null));
    }

    private static String task(String name, @Nullable Party party, TableWords words) {
        String task = words.text("task." + name);
        return party == null ? task : words.text("inbox.ofParty", task, party);
    }

    private String person(String userName) {
        return Objects.requireNonNull(people.names(List.of(userName)).getOrDefault(userName, userName));
    }

    private static String roles(List<String> groups, TableWords words) {
        return groups.stream()
                .map(group ->
                        words.messages().text(words.language(), Role.valueOf(group.substring(0, group.indexOf('@')))))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
