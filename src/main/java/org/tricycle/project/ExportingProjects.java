package org.tricycle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.workbook.TableWords;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.platform.workbook.TableWorkbook.Column;

/** Gives the project list away as a spreadsheet. */
@ApplicationScoped
@Transactional
public class ExportingProjects {

    private final ProjectSearch search;
    private final Messages messages;
    private final ChoiceLists lists;

    @Inject
    public ExportingProjects(ProjectSearch search, Messages messages, ChoiceLists lists) {
        this.search = search;
        this.messages = messages;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExportingProjects() {
        this(null, null, null);
    }

    /**
     * Every project that the query finds and the actor sees, on whatever page.
     *
     * @throws Refusal {@code export-too-large}
     */
    public byte[] workbook(ProjectQuery query, Actor actor, Locale language) {
        TableWords words = new TableWords(messages, lists, Messages.nearest(language));
        return TableWorkbook.of(
                words.text("projects.title"), columns(words), page -> search.page(query.at(page), actor));
    }

    private static List<Column<ProjectRow>> columns(TableWords words) {
        return List.of(
                words.column("projects.code", ProjectRow::code),
                words.column("projects.project", ProjectRow::title),
                words.choices("projects.country", "countries", ProjectRow::country),
                words.choices("projects.donor", "donors", ProjectRow::donor),
                words.column("projects.theme", ProjectRow::theme),
                words.column("projects.budgetDollars", ProjectRow::budget),
                words.column("projects.startsOn", ProjectRow::startsOn),
                words.column("projects.endsOn", ProjectRow::endsOn),
                words.constants("projects.stage", ProjectRow::status),
                words.constants("projects.track", ProjectRow::track),
                words.column(
                        "projects.pipeline", row -> row.pipeline() ? words.text("form.yes") : words.text("form.no")),
                words.constants("projects.crisisColumn", ProjectRow::crisis),
                words.column(
                        "projects.remark", row -> row.illustrative() ? words.text("projects.illustrative") : null));
    }
}
