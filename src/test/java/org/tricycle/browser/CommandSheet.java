package org.tricycle.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** A command's form on a page, filled in as a person does, from the command's JSON. */
final class CommandSheet {

    private static final String INPUT = "input:not([type=hidden]):not([type=submit]), textarea, select";
    private static final String TYPED = """
            () => [...document.querySelectorAll('.field[id]')].map(field => field.id + '=' +
              [...field.querySelectorAll('input:not([type=submit]), textarea, select')]
                .map(input => input.type === 'radio' || input.type === 'checkbox' ? (input.checked ? input.value : '') : input.value).join(''))""";

    private final Page page;

    CommandSheet(Page page) {
        this.page = page;
    }

    void fill(JsonObject command) {
        fill("field", command);
    }

    private void fill(String anchor, JsonObject members) {
        members.forEach((name, value) -> enter(anchor + "-" + name, value));
    }

    private void enter(String anchor, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> fill(anchor, value.asJsonObject());
            case ARRAY -> rows(anchor, value.asJsonArray());
            default -> answer(field(anchor), value);
        }
    }

    private void rows(String anchor, JsonArray rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (field(anchor + "-" + row).count() == 0) {
                page.locator("#" + anchor + " > .end input").click();
                field(anchor + "-" + row).waitFor();
            }
            enter(anchor + "-" + row, rows.get(row));
        }
    }

    /** What is given stands on the page already, as a text or as the title of its row. */
    private static void answer(Locator field, JsonValue value) {
        if (field.count() > 0 && field.locator(".given").count() == 0) {
            Locator input = field.locator(INPUT).first();
            switch (String.valueOf(input.evaluate("input => input.type"))) {
                case "radio" -> choose(field, text(value));
                case "checkbox" -> input.setChecked(value == JsonValue.TRUE);
                case "select-one" -> input.selectOption(text(value));
                default -> input.fill(text(value));
            }
        }
    }

    /** Radio buttons are drawn as their labels. */
    private static void choose(Locator field, String value) {
        field.locator("li", new Locator.LocatorOptions().setHas(field.page().locator("input[value='" + value + "']")))
                .locator("label")
                .click();
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : value.toString();
    }

    /** The field at this place: {@code field-objectives-0-percent}. */
    Locator field(String anchor) {
        return page.locator("#" + anchor);
    }

    /** Everything that stands in the fields. */
    List<?> typed() {
        return (List<?>) page.evaluate(TYPED);
    }
}
