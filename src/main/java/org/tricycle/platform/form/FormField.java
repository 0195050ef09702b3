package org.tricycle.platform.form;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.ChoiceList.Option;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.FieldKind;

/** A single value, kept as it was typed. */
final class FormField implements FormPart {

    private static final long serialVersionUID = 1L;

    /** Up to so many choices, none longer than so many characters, stand side by side. */
    private static final int FEW = 5;

    private static final int SHORT = 28;

    /** A number with more decimals or zeros than this is shown as it came. */
    private static final int LONGEST_NUMBER = 30;

    private final CommandField field;
    private final Locale language;
    private final List<Option> options;
    private String text = "";
    private String given = "";

    FormField(CommandField field, FormTexts texts) {
        this.field = field;
        this.language = texts.language();
        this.options = texts.options(field);
    }

    @Override
    public CommandField field() {
        return field;
    }

    List<Option> options() {
        return options;
    }

    String text() {
        return text;
    }

    /** A given value as a person reads it. */
    String given() {
        return given;
    }

    void type(@Nullable String typed) {
        text = typed == null ? "" : typed;
    }

    /** How it is asked for: {@code given}, {@code line}, {@code lines}, {@code date}, {@code checkbox}, {@code radio} or {@code select}. */
    String input() {
        if (field.given()) {
            return "given";
        }
        return switch (field.kind()) {
            case CHOICE -> areFewAndShort() ? "radio" : "select";
            case REFERENCE -> "select";
            case BOOLEAN -> field.type() == boolean.class ? "checkbox" : "radio";
            case MULTILINE -> "lines";
            case DATE -> "date";
            default -> "line";
        };
    }

    private boolean areFewAndShort() {
        return options.size() <= FEW
                && options.stream().allMatch(option -> option.label().length() <= SHORT);
    }

    @Override
    public @Nullable JsonValue json() {
        if (field.kind() == FieldKind.BOOLEAN) {
            return truth();
        } else if (text.isBlank()) {
            return null;
        }
        return field.kind() == FieldKind.INTEGER || field.kind() == FieldKind.DECIMAL
                ? number()
                : Json.createValue(text);
    }

    private @Nullable JsonValue truth() {
        if (text.equals("true")) {
            return JsonValue.TRUE;
        }
        return field.type() == boolean.class || text.equals("false") ? JsonValue.FALSE : null;
    }

    private JsonValue number() {
        BigDecimal number = TypedNumber.parse(text, language).orElse(null);
        return number == null ? Json.createValue(text) : Json.createValue(number);
    }

    @Override
    public void fill(JsonValue json, FormTexts texts) {
        if (json instanceof JsonString string) {
            text = string.getString();
        } else if (json instanceof JsonNumber number) {
            text = written(number.bigDecimalValue());
        } else if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
            text = json.toString();
        }
        given = texts.given(field, text);
    }

    private String written(BigDecimal number) {
        boolean plain = field.kind() == FieldKind.INTEGER || Math.abs((long) number.scale()) > LONGEST_NUMBER;
        return plain ? number.toString() : TypedNumber.format(number, language);
    }
}
