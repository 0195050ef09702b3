package org.tricycle.platform.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.ChoiceList;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.workbook.TableWorkbook.Column;

/**
 * What tables say in one language.
 *
 * @param language a language of {@link Messages#LANGUAGES}
 */
public record TableWords(Messages messages, ChoiceLists lists, Locale language) {

    /** A column whose title has this key. */
    public <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return new Column<>(text(key), value);
    }

    /** A column that holds constants of an enumeration. */
    public <R> Column<R> constants(String key, Function<R, @Nullable Enum<?>> value) {
        return column(key, row -> {
            Enum<?> constant = value.apply(row);
            return constant == null ? null : messages.text(language, constant);
        });
    }

    /** A column that holds values of a reference list. */
    public <R> Column<R> choices(String key, String list, Function<R, String> value) {
        return column(key, row -> lists.get(list).label(value.apply(row), language));
    }

    /** What a field may be chosen from; empty for a field that is typed. */
    List<String> labels(CommandField field) {
        return switch (field.kind()) {
            case CHOICE ->
                Arrays.stream(field.type().getEnumConstants())
                        .map(constant -> messages.text(language, (Enum<?>) constant))
                        .toList();
            case REFERENCE ->
                lists.get(field.list()).options(language).stream()
                        .map(ChoiceList.Option::label)
                        .toList();
            case BOOLEAN -> List.of(text("form.yes"), text("form.no"));
            default -> List.of();
        };
    }

    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
