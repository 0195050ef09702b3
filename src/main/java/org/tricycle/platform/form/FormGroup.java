package org.tricycle.platform.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;

/** Fields that belong together. */
final class FormGroup implements FormPart {

    private static final long serialVersionUID = 1L;

    private final CommandField field;
    private final List<FormPart> parts;

    FormGroup(CommandField field, FormTexts texts) {
        this.field = field;
        this.parts = parts(field.fields(), texts);
    }

    static List<FormPart> parts(CommandModel model, FormTexts texts) {
        return model.fields().stream().map(inner -> FormPart.of(inner, texts)).toList();
    }

    @Override
    public CommandField field() {
        return field;
    }

    List<FormPart> parts() {
        return parts;
    }

    @Override
    public JsonValue json() {
        return json(parts);
    }

    static JsonObject json(List<FormPart> parts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (FormPart part : parts) {
            JsonValue value = part.json();
            if (value != null) {
                object.add(part.field().name(), value);
            }
        }
        return object.build();
    }

    @Override
    public void fill(JsonValue json, FormTexts texts) {
        if (json instanceof JsonObject object) {
            fill(parts, object, texts);
        }
    }

    static void fill(List<FormPart> parts, JsonObject object, FormTexts texts) {
        for (FormPart part : parts) {
            JsonValue value = object.get(part.field().name());
            if (value != null) {
                part.fill(value, texts);
            }
        }
    }
}
