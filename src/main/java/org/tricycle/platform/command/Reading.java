package org.tricycle.platform.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/** One pass over the JSON of one command: its structure. */
final class Reading {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String COMMAND = "command";

    private final Scalars scalars;
    private final List<Violation> violations = new ArrayList<>();

    Reading(ChoiceLists lists) {
        this.scalars = new Scalars(lists);
    }

    List<Violation> violations() {
        return violations;
    }

    /** Nothing at this place, or around it, was unreadable. */
    boolean isSoundAt(String pointer) {
        return violations.stream()
                .map(Violation::pointer)
                .noneMatch(fault -> pointer.equals(fault) || (!fault.isEmpty() && pointer.startsWith(fault + "/")));
    }

    @Nullable
    Record command(CommandModel model, JsonObject json) {
        JsonValue name = json.get(COMMAND);
        if (name != null
                && !(name instanceof JsonString text && text.getString().equals(model.name()))) {
            fault("/" + COMMAND, "violation.wrong-command", model.name());
        }
        JsonObject fields = name == null
                ? json
                : JSON.createObjectBuilder(json).remove(COMMAND).build();
        return group(model, fields, "");
    }

    private @Nullable Record group(CommandModel model, JsonObject json, String at) {
        json.keySet().stream()
                .filter(name -> model.field(name).isEmpty())
                .forEach(name -> fault(at + "/" + Json.encodePointer(name), "violation.unknown-field"));
        @Nullable
        Object[] values = model.fields().stream()
                .map(field -> value(field, json.get(field.name()), at + "/" + field.name()))
                .toArray();
        try {
            return model.create(values);
        } catch (InvocationTargetException refused) {
            refused(refused.getCause(), at);
            return null;
        }
    }

    private void refused(@Nullable Throwable cause, String at) {
        if (cause instanceof Refusal refusal && !refusal.violations().isEmpty()) {
            refusal.violations()
                    .forEach(inner ->
                            violations.add(new Violation(at + inner.pointer(), inner.messageKey(), inner.arguments())));
        } else if (cause instanceof Refusal refusal) {
            violations.add(new Violation(at, "refusal." + refusal.type(), refusal.arguments()));
        } else if (violations.isEmpty()) {
            fault(at, "violation.unreadable");
        }
    }

    private @Nullable Object value(CommandField field, @Nullable JsonValue json, String at) {
        if (json == null || json == JsonValue.NULL || isBlank(json)) {
            return absent(field, at);
        }
        return switch (field.kind()) {
            case LIST -> rows(field, json, at);
            case RECORD -> fields(field, json, at);
            default -> scalar(field, json, at);
        };
    }

    private static boolean isBlank(JsonValue json) {
        return json instanceof JsonString text && text.getString().isBlank();
    }

    private @Nullable Object absent(CommandField field, String at) {
        if (field.kind() == FieldKind.LIST) {
            return List.of();
        }
        if (field.required() && field.kind() != FieldKind.BOOLEAN) {
            fault(at, "violation.required");
        }
        return scalars.placeholder(field);
    }

    private List<@Nullable Object> rows(CommandField field, JsonValue json, String at) {
        if (!(json instanceof JsonArray array)) {
            fault(at, "violation.not-a-list");
            return List.of();
        }
        List<@Nullable Object> rows = new ArrayList<>();
        for (int row = 0; row < array.size(); row++) {
            rows.add(row(field.element(), array.get(row), at + "/" + row));
        }
        return Collections.unmodifiableList(rows);
    }

    private @Nullable Object row(CommandField element, JsonValue json, String at) {
        Object value = value(element, json, at);
        if (value == null && isSoundAt(at)) {
            fault(at, "violation.required");
        }
        return value;
    }

    private @Nullable Record fields(CommandField field, JsonValue json, String at) {
        if (json instanceof JsonObject object) {
            return group(field.fields(), object, at);
        }
        fault(at, "violation.not-an-object");
        return null;
    }

    private @Nullable Object scalar(CommandField field, JsonValue json, String at) {
        try {
            return scalars.read(field, json);
        } catch (Scalars.Unreadable unreadable) {
            fault(at, unreadable.key(), unreadable.arguments());
            return scalars.placeholder(field);
        }
    }

    private void fault(String at, String key, Object... arguments) {
        violations.add(Violation.at(at, key, arguments));
    }
}
