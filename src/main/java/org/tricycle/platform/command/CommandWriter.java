package org.tricycle.platform.command;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.List;

/** Writes a command as JSON that {@link CommandReader} reads: for prefilled forms, examples and the audit log. Absent values are left out. */
public final class CommandWriter {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CommandWriter() {}

    public static JsonObject write(Record command) {
        CommandModel model = CommandModel.of(command.getClass());
        JsonObjectBuilder json = JSON.createObjectBuilder();
        for (CommandField field : model.fields()) {
            Object value = model.valueOf(command, field);
            if (value != null) {
                json.add(field.name(), value(value));
            }
        }
        return json.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Record group) {
            return write(group);
        } else if (value instanceof List<?> rows) {
            return rows(rows);
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof BigDecimal number) {
            return JSON.createValue(number.setScale(Math.max(0, number.scale())));
        } else if (value instanceof Number number) {
            return JSON.createValue(number.longValue());
        }
        return JSON.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static JsonValue rows(List<?> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(value(row)));
        return array.build();
    }
}
