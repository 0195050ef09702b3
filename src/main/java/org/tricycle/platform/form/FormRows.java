package org.tricycle.platform.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.command.CommandField;

/** The rows of a list. A list that needs rows has as many, blank ones if need be. */
final class FormRows implements FormPart {

    private static final long serialVersionUID = 1L;

    private final CommandField field;
    private final ArrayList<FormPart> rows = new ArrayList<>();

    FormRows(CommandField field, FormTexts texts) {
        this.field = field;
        addNeeded(texts);
    }

    private void addNeeded(FormTexts texts) {
        while (!isFixed() && rows.size() < field.limits().minSize()) {
            add(texts);
        }
    }

    @Override
    public CommandField field() {
        return field;
    }

    List<FormPart> rows() {
        return rows;
    }

    /** Rows are given; none is added or removed. */
    boolean isFixed() {
        return field.hasGivenRows();
    }

    boolean isFull() {
        Integer most = field.limits().maxSize();
        return isFixed() || (most != null && rows.size() >= most);
    }

    void add(FormTexts texts) {
        rows.add(FormPart.of(field.element(), texts));
    }

    void remove(int row) {
        rows.remove(row);
    }

    @Override
    public JsonValue json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (FormPart row : rows) {
            JsonValue value = row.json();
            array.add(value == null ? JsonValue.NULL : value);
        }
        return array.build();
    }

    @Override
    public void fill(JsonValue json, FormTexts texts) {
        if (json instanceof JsonArray array) {
            rows.clear();
            for (JsonValue value : array) {
                add(texts);
                rows.get(rows.size() - 1).fill(value, texts);
            }
            addNeeded(texts);
        }
    }
}
