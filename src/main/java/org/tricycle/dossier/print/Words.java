package org.tricycle.dossier.print;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.dossier.papers.Paper;
import org.tricycle.organisation.People;
import org.tricycle.platform.Formats;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.form.FormTexts;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.print.PrintedPaper.Fact;
import org.tricycle.platform.print.PrintedPaper.Section;

/**
 * What papers say in one language.
 *
 * @param language a language of {@link Messages#LANGUAGES}
 */
record Words(Messages messages, ChoiceLists lists, People people, Locale language) {

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** What a paper is: {@code Project document, version 2}. */
    String title(PrintKind kind, int number) {
        return text(Messages.key(kind), number);
    }

    /** What a paper is about: {@code GHA/26/01/NLD · Skills for informal workers}. */
    String subject(ProjectSummary summary) {
        return summary.project().code() + " · " + summary.project().title();
    }

    /** A fact whose label has this key; an empty one for null. */
    Fact fact(String key, @Nullable Object value) {
        return new Fact(text(key), value == null ? "" : said(value));
    }

    private String said(Object value) {
        if (value instanceof Enum<?> constant) {
            return messages.text(language, constant);
        }
        return value instanceof Instant moment ? moment(moment) : value.toString();
    }

    String moment(Instant moment) {
        return new Formats(language).moment(moment);
    }

    /** What somebody is called; empty for nobody. */
    String person(@Nullable String userName) {
        return userName == null
                ? ""
                : Objects.requireNonNull(people.names(List.of(userName)).getOrDefault(userName, userName));
    }

    /** Who did something when, as far as it is told. */
    String origin(@Nullable String by, @Nullable Instant at) {
        return String.join(
                ", ",
                Stream.of(person(by), at == null ? "" : moment(at))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    List<RecordText.Part> parts(Record content) {
        return RecordText.of(content, new FormTexts(messages, lists, language));
    }

    /** A paper as one section among others. */
    Section section(Paper paper) {
        Enum<?> state = paper.state();
        String title = messages.text(language, paper.kind())
                + (paper.number().isEmpty() ? "" : " " + paper.number())
                + (state == null ? "" : ": " + messages.text(language, state));
        return new Section(title, origin(paper.by(), paper.at()), parts(paper.content()));
    }
}
