package org.tricycle.platform.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A command as a schema of OpenAPI 3.0, where one constant is an enumeration of one and an excluded bound is a flag.
 *
 * @param texts from a label's key to the label; the key itself where there is none
 */
public record CommandSchema(UnaryOperator<String> texts) {

    /**
     * The schema of a whole command, with its name and an example.
     *
     * @param example a valid command
     */
    public JsonObject of(Record example) {
        CommandModel model = CommandModel.of(example.getClass());
        JsonObject name = Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", Json.createArrayBuilder(List.of(model.name())))
                .build();
        JsonObject properties = Json.createObjectBuilder()
                .add("command", name)
                .addAll(Json.createObjectBuilder(properties(model)))
                .build();
        return object(model, properties)
                .add(
                        "example",
                        Json.createObjectBuilder()
                                .add("command", model.name())
                                .addAll(Json.createObjectBuilder(CommandWriter.write(example))))
                .build();
    }

    private static JsonObjectBuilder object(CommandModel model, JsonObject properties) {
        JsonObjectBuilder schema =
                Json.createObjectBuilder().add("type", "object").add("properties", properties);
        JsonArray required = required(model);
        if (!required.isEmpty()) {
            schema.add("required", required);
        }
        return schema.add("additionalProperties", false);
    }

    private static JsonArray required(CommandModel model) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        model.fields().stream().filter(CommandField::required).forEach(field -> names.add(field.name()));
        return names.build();
    }

    private JsonObject properties(CommandModel model) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        for (CommandField field : model.fields()) {
            properties.add(field.name(), described(field));
        }
        return properties.build();
    }

    private JsonObjectBuilder described(CommandField field) {
        String help = texts.apply(field.helpKey());
        JsonObjectBuilder schema = property(field).add("title", texts.apply(field.labelKey()));
        return help.equals(field.helpKey()) ? schema : schema.add("description", help);
    }

    private JsonObjectBuilder property(CommandField field) {
        return switch (field.kind()) {
            case TEXT, MULTILINE -> text(field.limits());
            case INTEGER -> number("integer", field.limits());
            case DECIMAL -> decimal(field.limits());
            case BOOLEAN -> type("boolean");
            case DATE -> type("string").add("format", "date");
            case CHOICE -> type("string").add("enum", constants(field.type()));
            case REFERENCE -> type("string").add("x-reference-list", field.list());
            case RECORD -> object(field.fields(), properties(field.fields()));
            case LIST -> list(field);
        };
    }

    private JsonObjectBuilder list(CommandField field) {
        Limits limits = field.limits();
        JsonObjectBuilder schema = type("array").add("items", property(field.element()));
        return sizes(schema, limits, "minItems", "maxItems");
    }

    private static JsonObjectBuilder text(Limits limits) {
        JsonObjectBuilder schema = sizes(type("string"), limits, "minLength", "maxLength");
        return limits.pattern() == null ? schema : schema.add("pattern", "^(?:" + limits.pattern() + ")$");
    }

    private static JsonObjectBuilder sizes(JsonObjectBuilder schema, Limits limits, String least, String most) {
        if (limits.minSize() > 0) {
            schema.add(least, limits.minSize());
        }
        Integer maxSize = limits.maxSize();
        return maxSize == null ? schema : schema.add(most, maxSize);
    }

    private static JsonObjectBuilder decimal(Limits limits) {
        JsonObjectBuilder schema = number("number", limits);
        Integer decimals = limits.decimals();
        return decimals == null ? schema : schema.add("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
    }

    private static JsonObjectBuilder number(String type, Limits limits) {
        JsonObjectBuilder schema = type(type);
        BigDecimal min = limits.min();
        if (min != null) {
            schema.add("minimum", min);
        }
        if (min != null && limits.minExcluded()) {
            schema.add("exclusiveMinimum", true);
        }
        BigDecimal max = limits.max();
        return max == null ? schema : schema.add("maximum", max);
    }

    private static JsonArrayBuilder constants(Class<?> type) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    private static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }
}
