package org.tricycle.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Formats;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.command.FieldKind;

/** A command that was given, laid out to be read: the mirror image of the generic form. */
public final class RecordText {

    /** How a part reads. */
    public enum Shape {
        /** Label and one short value. */
        PAIR,
        /** Label and paragraphs. */
        PARAGRAPHS,
        HEADING,
        /** Rows under common headings. */
        TABLE,
        BULLETS
    }

    /** One cell of a table. */
    public record Cell(String text, boolean number) {}

    /**
     * One part.
     *
     * @param columns headings of a table
     * @param rows cells of a table, or one cell a bullet
     */
    public record Part(Shape shape, int depth, String label, String text, List<Cell> columns, List<List<Cell>> rows) {

        /** Whether the part has the shape of this name. */
        public boolean is(String name) {
            return shape.name().equals(name);
        }
    }

    private final FormTexts texts;
    private final List<Part> parts = new ArrayList<>();

    private RecordText(FormTexts texts) {
        this.texts = texts;
    }

    public static List<Part> of(Record command, FormTexts texts) {
        RecordText text = new RecordText(texts);
        text.group(command, 0);
        return text.parts;
    }

    /** How one field of a command reads; nothing where nothing was given. */
    public static List<Part> of(Record command, CommandField field, FormTexts texts) {
        RecordText text = new RecordText(texts);
        text.member(field, CommandModel.of(command.getClass()).valueOf(command, field), 0);
        return text.parts;
    }

    private void group(Record group, int depth) {
        CommandModel model = CommandModel.of(group.getClass());
        model.fields().forEach(field -> member(field, model.valueOf(group, field), depth));
    }

    private void member(CommandField field, @Nullable Object value, int depth) {
        if (value instanceof List<?> rows) {
            rows(field, rows, depth);
        } else if (value instanceof Record inner) {
            add(Shape.HEADING, depth, texts.label(field), "");
            group(inner, depth + 1);
        } else if (value != null) {
            boolean wide = field.kind() == FieldKind.MULTILINE;
            add(
                    wide ? Shape.PARAGRAPHS : Shape.PAIR,
                    depth,
                    texts.label(field),
                    cell(field, value).text());
        }
    }

    private void rows(CommandField list, List<?> rows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        CommandModel model = list.element().group();
        if (model == null) {
            List<List<Cell>> bullets =
                    rows.stream().map(row -> List.of(cell(list.element(), row))).toList();
            parts.add(new Part(Shape.BULLETS, depth, texts.label(list), "", List.of(), bullets));
        } else if (isTable(model)) {
            table(list, model, rows, depth);
        } else {
            nested(list, rows, depth);
        }
    }

    private void table(CommandField list, CommandModel model, List<?> rows, int depth) {
        List<Cell> columns = model.fields().stream()
                .map(field -> new Cell(texts.label(field), isNumber(field)))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> model.fields().stream()
                        .map(field -> cell(field, model.valueOf((Record) row, field)))
                        .toList())
                .toList();
        parts.add(new Part(Shape.TABLE, depth, texts.label(list), "", columns, cells));
    }

    private void nested(CommandField list, List<?> rows, int depth) {
        for (int number = 1; number <= rows.size(); number++) {
            add(Shape.HEADING, depth, texts.row(list, number), "");
            group((Record) rows.get(number - 1), depth + 1);
        }
    }

    /** Rows of single values; two long texts side by side would leave neither room to be read. */
    private static boolean isTable(CommandModel model) {
        return count(model, FieldKind.LIST) + count(model, FieldKind.RECORD) == 0
                && count(model, FieldKind.MULTILINE) < 2;
    }

    private static long count(CommandModel model, FieldKind kind) {
        return model.fields().stream().filter(field -> field.kind() == kind).count();
    }

    private static boolean isNumber(CommandField field) {
        return field.kind() == FieldKind.INTEGER || field.kind() == FieldKind.DECIMAL;
    }

    private Cell cell(CommandField field, @Nullable Object value) {
        return new Cell(value == null ? "" : text(field, value), isNumber(field));
    }

    private String text(CommandField field, Object value) {
        Formats formats = new Formats(texts.language());
        String unit = field.unit();
        if (value instanceof BigDecimal number) {
            return unit == null ? formats.number(number) : formats.withUnit(number, unit);
        } else if (value instanceof LocalDate date) {
            return formats.date(date);
        } else if (value instanceof Enum<?> constant) {
            return texts.messages().text(texts.language(), constant);
        }
        return texts.given(field, value.toString());
    }

    private void add(Shape shape, int depth, String label, String text) {
        parts.add(new Part(shape, depth, label, text, List.of(), List.of()));
    }
}
