package org.tricycle.platform.form;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.ChoiceList.Option;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.FieldKind;

/**
 * One line of a form laid out from top to bottom: a field, or the beginning or end of what encloses fields.
 *
 * @param shape what stands here
 * @param path JSON pointer into the command
 * @param part the part of the form
 * @param label what it is called
 * @param help one sentence more, or empty
 * @param fault what is wrong with it, or empty
 * @param removable the row may be taken away
 */
public record FormNode(
        Shape shape, String path, FormPart part, String label, String help, String fault, boolean removable)
        implements Serializable {

    /** What stands on a line. */
    public enum Shape {
        FIELD,
        GROUP_START,
        GROUP_END,
        ROWS_START,
        ROWS_END
    }

    public boolean isField() {
        return shape == Shape.FIELD;
    }

    public boolean isGroupStart() {
        return shape == Shape.GROUP_START;
    }

    public boolean isRowsStart() {
        return shape == Shape.ROWS_START;
    }

    public boolean isEnd() {
        return shape == Shape.GROUP_END || shape == Shape.ROWS_END;
    }

    /** The end of rows to which one more may be added. */
    public boolean isExtensible() {
        return shape == Shape.ROWS_END && part instanceof FormRows rows && !rows.isFull();
    }

    public boolean isWithoutRows() {
        return part instanceof FormRows rows && rows.rows().isEmpty();
    }

    /** How deep the node lies: 0 for a field of the command itself. */
    public int depth() {
        return (int) path.chars().filter(character -> character == '/').count() - 1;
    }

    /** The path as an element's id: {@code field-outcomes-0-title}. */
    public String anchor() {
        return anchor(path);
    }

    /** Markup that encloses what follows, up to {@link #closing()}; made of names of fields and row numbers only. */
    public String opening() {
        String element = isRowsStart() ? "<section class=\"rows\"" : "<fieldset class=\"" + groupStyle() + "\"";
        return element + " id=\"" + anchor() + "\" tabindex=\"-1\">";
    }

    /** A group of two fields, such as a rating and its comment, takes little room. */
    private String groupStyle() {
        long asked = ((FormGroup) part)
                .parts().stream().filter(inner -> !inner.field().given()).count();
        return asked == 2 ? "group pair" : "group";
    }

    public String closing() {
        return shape == Shape.ROWS_END ? "</section>" : "</fieldset>";
    }

    static String anchor(String path) {
        return "field" + path.replace('/', '-');
    }

    public boolean isRequired() {
        return field().required() && !field().given();
    }

    public boolean isFaulty() {
        return !fault.isEmpty();
    }

    public boolean isHelped() {
        return !help.isEmpty();
    }

    /** Ids of the texts that explain the input, or null when there are none. */
    public @Nullable String describedBy() {
        String ids = (isHelped() ? anchor() + "-help " : "") + (isFaulty() ? anchor() + "-fault" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Whether the input is of this sort; see {@link FormField#input()}. */
    public boolean asks(String input) {
        return isField() && value().input().equals(input);
    }

    /** Widest text worth showing: short lines for numbers and short texts. */
    public String width() {
        Integer longest = field().limits().maxSize();
        boolean number = field().kind() == FieldKind.INTEGER || field().kind() == FieldKind.DECIMAL;
        return number || (longest != null && longest <= 40) ? "narrow" : "wide";
    }

    public boolean isNumber() {
        return field().kind() == FieldKind.INTEGER || field().kind() == FieldKind.DECIMAL;
    }

    public String unit() {
        String unit = field().unit();
        return unit == null ? "" : unit;
    }

    public @Nullable Integer longest() {
        return field().limits().maxSize();
    }

    public List<Option> options() {
        return value().options();
    }

    /** A given value as a person reads it. */
    public String given() {
        return value().given();
    }

    public String getText() {
        return value().text();
    }

    public void setText(@Nullable String typed) {
        value().type(typed);
    }

    public boolean isChecked() {
        return value().text().equals("true");
    }

    public void setChecked(boolean checked) {
        value().type(String.valueOf(checked));
    }

    private CommandField field() {
        return part.field();
    }

    private FormField value() {
        return (FormField) part;
    }
}
