package org.tricycle.platform.command;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single values of a command. */
record Scalars(ChoiceLists lists) {

    /** Digits of the longest number looked at; longer ones would cost memory out of proportion. */
    private static final int LONGEST_NUMBER = 30;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Why a value is not what its field holds. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final transient Object[] arguments;

        Unreadable(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    /** What stands for a value that is absent or unreadable. */
    @Nullable
    Object placeholder(CommandField field) {
        if (!field.isPrimitive()) {
            return null;
        } else if (field.kind() == FieldKind.BOOLEAN) {
            return false;
        }
        return field.type() == long.class ? (Object) 0L : (Object) 0;
    }

    Object read(CommandField field, JsonValue json) throws Unreadable {
        return switch (field.kind()) {
            case TEXT -> line(json);
            case MULTILINE -> lines(json);
            case INTEGER -> integer(field, json);
            case DECIMAL -> decimal(field.limits(), json);
            case BOOLEAN -> truth(json);
            case DATE -> date(json);
            case CHOICE -> constant(field.type(), json);
            case REFERENCE -> reference(field.list(), json);
            case RECORD, LIST -> throw new IllegalArgumentException(field.labelKey() + " is no single value");
        };
    }

    private static String text(JsonValue json) throws Unreadable {
        if (json instanceof JsonString string) {
            return string.getString();
        }
        throw new Unreadable("violation.not-a-text");
    }

    private static String line(JsonValue json) throws Unreadable {
        String line = text(json).strip();
        if (line.codePoints().anyMatch(Scalars::isNoCharacter)) {
            throw new Unreadable("violation.characters");
        }
        return line;
    }

    private static String lines(JsonValue json) throws Unreadable {
        String lines = text(json).replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        if (lines.codePoints().filter(point -> point != '\n' && point != '\t').anyMatch(Scalars::isNoCharacter)) {
            throw new Unreadable("violation.characters");
        }
        return lines;
    }

    private static boolean isNoCharacter(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }

    private static BigDecimal number(JsonValue json) throws Unreadable {
        if (!(json instanceof JsonNumber number)) {
            throw new Unreadable("violation.not-a-number");
        }
        BigDecimal value = number.bigDecimalValue();
        if (value.precision() > LONGEST_NUMBER || Math.abs((long) value.scale()) > LONGEST_NUMBER) {
            throw new Unreadable("violation.number-range");
        }
        return value;
    }

    private static Object integer(CommandField field, JsonValue json) throws Unreadable {
        BigDecimal number = number(json);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Unreadable("violation.not-an-integer");
        }
        boolean wide = field.type() == long.class || field.type() == Long.class;
        try {
            return wide ? (Object) number.longValueExact() : (Object) number.intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new Unreadable("violation.number-range");
        }
    }

    private static BigDecimal decimal(Limits limits, JsonValue json) throws Unreadable {
        BigDecimal number = number(json);
        Integer decimals = limits.decimals();
        if (decimals == null) {
            return number;
        } else if (number.stripTrailingZeros().scale() > decimals) {
            throw new Unreadable("violation.decimals", decimals);
        }
        return number.setScale(decimals);
    }

    private static boolean truth(JsonValue json) throws Unreadable {
        if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
            return json == JsonValue.TRUE;
        }
        throw new Unreadable("violation.not-true-or-false");
    }

    private static LocalDate date(JsonValue json) throws Unreadable {
        try {
            LocalDate date = LocalDate.parse(text(json).strip());
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                throw new Unreadable("violation.date");
            }
            return date;
        } catch (DateTimeParseException noDate) {
            throw new Unreadable("violation.date");
        }
    }

    private static Object constant(Class<?> type, JsonValue json) throws Unreadable {
        String name = text(json);
        Object[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "violation.choice",
                        Arrays.stream(constants)
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.joining(", "))));
    }

    private String reference(String list, JsonValue json) throws Unreadable {
        String value = line(json);
        if (lists.get(list).contains(value)) {
            return value;
        }
        throw new Unreadable("violation.reference");
    }
}
