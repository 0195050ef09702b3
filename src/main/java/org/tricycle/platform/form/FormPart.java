package org.tricycle.platform.form;

import jakarta.json.JsonValue;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.CommandField;

/** One part of a form: a field, a group of fields or the rows of a list. */
sealed interface FormPart extends Serializable permits FormField, FormGroup, FormRows {

    CommandField field();

    /** What is typed so far; null when nothing is. */
    @Nullable
    JsonValue json();

    /** Takes over what was typed or prefilled before; what does not fit is left out. */
    void fill(JsonValue json, FormTexts texts);

    static FormPart of(CommandField field, FormTexts texts) {
        return switch (field.kind()) {
            case RECORD -> new FormGroup(field, texts);
            case LIST -> new FormRows(field, texts);
            default -> new FormField(field, texts);
        };
    }
}
