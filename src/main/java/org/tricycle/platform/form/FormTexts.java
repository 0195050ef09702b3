package org.tricycle.platform.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tricycle.platform.Formats;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.platform.command.ChoiceList.Option;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;

/**
 * What a form says, in the reader's language.
 *
 * @param language a language of {@link Messages#LANGUAGES}
 */
public record FormTexts(Messages messages, ChoiceLists lists, Locale language) {

    String label(CommandField field) {
        return messages.text(language, field.labelKey());
    }

    String help(CommandField field) {
        return messages.find(language, field.helpKey()).orElse("");
    }

    /** What one row of a list is called: {@code Outcome 2}. */
    String row(CommandField list, int number) {
        return added(list) + " " + number;
    }

    /** What is added to a list: {@code Outcome}, the name of the rows' record, or else the list's label. */
    String added(CommandField list) {
        CommandModel rows = list.element().group();
        return rows == null ? label(list) : messages.find(language, rows.name()).orElseGet(() -> label(list));
    }

    List<Option> options(CommandField field) {
        return switch (field.kind()) {
            case CHOICE ->
                Arrays.stream(field.type().getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> new Option(constant.name(), messages.text(language, constant)))
                        .toList();
            case REFERENCE -> lists.get(field.list()).options(language);
            case BOOLEAN ->
                List.of(
                        new Option("true", messages.text(language, "form.yes")),
                        new Option("false", messages.text(language, "form.no")));
            default -> List.of();
        };
    }

    /** A given value as a person reads it. */
    String given(CommandField field, String kept) {
        return switch (field.kind()) {
            case CHOICE -> messages.text(language, field.type().getSimpleName() + "." + kept);
            case REFERENCE -> lists.get(field.list()).label(kept, language);
            case DATE -> new Formats(language).detail(kept);
            case BOOLEAN -> messages.text(language, kept.equals("true") ? "form.yes" : "form.no");
            default -> messages.text(language, kept);
        };
    }

    String fault(Violation violation) {
        return messages.text(language, violation);
    }
}
