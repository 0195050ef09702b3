package org.tricycle.inbox.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** A schema written as JSON, as a model of MicroProfile OpenAPI. */
final class SchemaModel {

    private SchemaModel() {}

    static Schema of(JsonObject json) {
        Schema schema = OASFactory.createSchema();
        json.forEach((member, value) -> set(schema, member, value));
        return schema;
    }

    private static void set(Schema schema, String member, JsonValue value) {
        switch (member) {
            case "type" -> schema.setType(Schema.SchemaType.valueOf(text(value).toUpperCase(Locale.ROOT)));
            case "format" -> schema.setFormat(text(value));
            case "title" -> schema.setTitle(text(value));
            case "description" -> schema.setDescription(text(value));
            case "pattern" -> schema.setPattern(text(value));
            case "properties" ->
                value.asJsonObject().forEach((name, one) -> schema.addProperty(name, of(one.asJsonObject())));
            case "items" -> schema.setItems(of(value.asJsonObject()));
            case "required" -> value.asJsonArray().forEach(name -> schema.addRequired(text(name)));
            case "enum" -> value.asJsonArray().forEach(constant -> schema.addEnumeration(text(constant)));
            case "example" -> schema.setExample(plain(value));
            case "additionalProperties" -> schema.setAdditionalPropertiesBoolean(value == JsonValue.TRUE);
            case "minItems" -> schema.setMinItems(number(value).intValue());
            case "maxItems" -> schema.setMaxItems(number(value).intValue());
            case "minLength" -> schema.setMinLength(number(value).intValue());
            case "maxLength" -> schema.setMaxLength(number(value).intValue());
            case "minimum" -> schema.setMinimum(number(value).bigDecimalValue());
            case "maximum" -> schema.setMaximum(number(value).bigDecimalValue());
            case "exclusiveMinimum" -> schema.setExclusiveMinimum(value == JsonValue.TRUE);
            case "multipleOf" -> schema.setMultipleOf(number(value).bigDecimalValue());
            default -> schema.addExtension(member, plain(value));
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static JsonNumber number(JsonValue value) {
        return (JsonNumber) value;
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            case STRING -> text(value);
            case NUMBER -> number(value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonObject json) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        json.forEach((name, value) -> members.put(name, plain(value)));
        return members;
    }

    private static List<@Nullable Object> array(JsonArray json) {
        List<@Nullable Object> values = new ArrayList<>();
        json.forEach(value -> values.add(plain(value)));
        return values;
    }
}
