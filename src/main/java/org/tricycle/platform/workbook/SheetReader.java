package org.tricycle.platform.workbook;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Kind;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.workbook.SheetRows.Rejected;
import org.tricycle.platform.workbook.SheetRows.Taken;

/**
 * Reads the first sheet of a workbook as rows of a record (RW.4): columns are found by their titles in any language or by the names
 * of the record's fields, and each row passes the same gate as what is typed into a form.
 */
public final class SheetReader<R extends Record> {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String NO_CHOICE = "violation.choice";
    private static final int HEADER_WITHIN = 20;
    private static final int MOST_ROWS = 1_000;

    private final Class<R> type;
    private final CommandReader reader;
    private final TableWords words;
    private final CellReading cells;
    private final Map<Integer, CommandField> columns = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Taken<R>> taken = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private SheetReader(Class<R> type, CommandReader reader, TableWords words) {
        this.type = type;
        this.reader = reader;
        this.words = words;
        this.cells = new CellReading(words);
    }

    /**
     * Reads a file.
     *
     * @param words in whose language reasons are given
     * @throws Refusal {@code workbook-…} when the file is no plain XLSX file, holds a formula, lacks a column or is too long
     */
    public static <R extends Record> SheetRows<R> read(
            byte[] file, Class<R> type, CommandReader reader, TableWords words) {
        SheetReader<R> sheet = new SheetReader<>(type, reader, words);
        XSSFWorkbook workbook = WorkbookGate.open(file);
        try {
            return sheet.read(workbook.getSheetAt(0));
        } finally {
            WorkbookGate.close(workbook);
        }
    }

    private SheetRows<R> read(Sheet sheet) {
        WorkbookGate.requireValues(sheet);
        int header = header(sheet);
        if (sheet.getLastRowNum() - header > MOST_ROWS) {
            throw new Refusal(Kind.TOO_LARGE, "workbook-too-long", MOST_ROWS);
        }
        for (int place = header + 1; place <= sheet.getLastRowNum(); place++) {
            Row row = sheet.getRow(place);
            if (row != null && !isBlank(row)) {
                read(row);
            }
        }
        return new SheetRows<>(taken, rejected, ignored);
    }

    /** Place of the header: the first of the leading rows that names every column that is needed. */
    private int header(Sheet sheet) {
        Map<String, CommandField> byTitle = titles();
        for (int place = 0; place < HEADER_WITHIN; place++) {
            Row row = sheet.getRow(place);
            if (row != null && isHeader(row, byTitle)) {
                return place;
            }
        }
        throw new Refusal(Kind.INVALID, "workbook-without-columns", String.join(", ", needed()));
    }

    private boolean isHeader(Row row, Map<String, CommandField> byTitle) {
        columns.clear();
        ignored.clear();
        for (Cell cell : row) {
            String title = new DataFormatter().formatCellValue(cell).strip();
            CommandField field = byTitle.get(title.toLowerCase(Locale.ROOT));
            if (field != null) {
                columns.put(cell.getColumnIndex(), field);
            } else if (!title.isEmpty()) {
                ignored.add(title);
            }
        }
        return CommandModel.of(type).fields().stream()
                .filter(CommandField::required)
                .allMatch(columns::containsValue);
    }

    private List<String> needed() {
        return CommandModel.of(type).fields().stream()
                .filter(CommandField::required)
                .map(field -> words.text(field.labelKey()))
                .toList();
    }

    private Map<String, CommandField> titles() {
        Map<String, CommandField> titles = new HashMap<>();
        for (CommandField field : CommandModel.of(type).fields()) {
            titles.put(field.name().toLowerCase(Locale.ROOT), field);
            Messages.LANGUAGES.forEach(language ->
                    titles.put(words.messages().text(language, field.labelKey()).toLowerCase(Locale.ROOT), field));
        }
        return titles;
    }

    private boolean isBlank(Row row) {
        return columns.entrySet().stream()
                .allMatch(column -> cells.read(column.getValue(), row.getCell(column.getKey())) == JsonValue.NULL);
    }

    private void read(Row row) {
        int number = row.getRowNum() + 1;
        try {
            taken.add(new Taken<>(number, reader.read(type, json(row))));
        } catch (Refusal refusal) {
            rejected.add(new Rejected(
                    number, refusal.violations().stream().map(this::reason).toList()));
        }
    }

    private JsonObject json(Row row) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        columns.forEach((column, field) -> json.add(field.name(), cells.read(field, row.getCell(column))));
        return json.build();
    }

    private String reason(Violation violation) {
        return CommandModel.of(type)
                .field(violation.pointer().replaceFirst("^/", ""))
                .map(field -> words.text(field.labelKey()) + ": " + reason(field, violation))
                .orElseGet(() -> words.messages().text(words.language(), violation));
    }

    /** What may be chosen is named as the spreadsheet names it. */
    private String reason(CommandField field, Violation violation) {
        return violation.messageKey().equals(NO_CHOICE)
                ? words.text(NO_CHOICE, String.join(", ", words.labels(field)))
                : words.messages().text(words.language(), violation);
    }
}
