package org.tricycle.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.tricycle.formulation.BudgetLine;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.inbox.Draft;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.inbox.WorkingOnTasks;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.platform.workbook.SheetReader;
import org.tricycle.platform.workbook.SheetTemplate;
import org.tricycle.platform.workbook.TableWords;

/** Takes the budget of a project document in from a spreadsheet: shown first, and written into the author's draft only when confirmed (R12.8). */
@ApplicationScoped
@Transactional
public class TakingBudgets {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String LINES = "budgetLines";
    private static final String TOTAL = "total";

    private final Inbox inbox;
    private final WorkingOnTasks working;
    private final CommandReader reader;
    private final Messages messages;
    private final ChoiceLists lists;

    @Inject
    public TakingBudgets(
            Inbox inbox, WorkingOnTasks working, CommandReader reader, Messages messages, ChoiceLists lists) {
        this.inbox = inbox;
        this.working = working;
        this.reader = reader;
        this.messages = messages;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TakingBudgets() {
        this(null, null, null, null, null);
    }

    /** An empty spreadsheet for budget lines. */
    public byte[] template(Locale language) {
        TableWords words = words(language);
        return SheetTemplate.of(words.text("budget.sheet"), BudgetLine.class, words);
    }

    /**
     * Opens the task whose budget would be taken.
     *
     * @throws Refusal {@code unknown-task} for a task that has no budget or is not the actor's to answer
     */
    public TaskDetails open(TaskId task, Actor actor) {
        TaskDetails details = inbox.open(task, actor);
        boolean hasBudget = details.command().equals(DraftProjectDocument.class.getSimpleName());
        if (!hasBudget || !details.actions().contains("complete")) {
            throw Refusal.notFound("unknown-task", task);
        }
        return details;
    }

    /**
     * What a file would make of the budget; changes nothing.
     *
     * @param file an XLSX file
     * @param language in which reasons are given
     * @throws Refusal {@code unknown-task} or {@code workbook-…}
     */
    public BudgetPreview preview(TaskId task, byte[] file, Locale language, Actor actor) {
        open(task, actor);
        return BudgetPreview.of(SheetReader.read(file, BudgetLine.class, reader, words(language)));
    }

    /**
     * Writes lines into the actor's draft in place of those that it has, with their sum as the total; all else stays.
     *
     * @param expectedVersion of the draft; 0 before there is one
     * @throws Refusal {@code unknown-task}, {@code no-budget-lines}, or {@code stale-version} when the draft was saved meanwhile
     */
    public Draft take(TaskId task, List<BudgetLine> lines, OptionalLong expectedVersion, Actor actor) {
        TaskDetails details = open(task, actor);
        if (lines.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "no-budget-lines");
        }
        return working.saveDraft(task, with(lines, details), expectedVersion, actor);
    }

    private static JsonObject with(List<BudgetLine> lines, TaskDetails details) {
        JsonObject typed = details.draft() == null
                ? Objects.requireNonNullElse(details.prefill(), JsonObject.EMPTY_JSON_OBJECT)
                : details.draft();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        lines.forEach(line -> rows.add(CommandWriter.write(line)));
        JsonObjectBuilder merged = JSON.createObjectBuilder(typed);
        return merged.add(LINES, rows)
                .add(TOTAL, JSON.createValue(BudgetPreview.sum(lines)))
                .build();
    }

    private TableWords words(Locale language) {
        return new TableWords(messages, lists, Messages.nearest(language));
    }
}
