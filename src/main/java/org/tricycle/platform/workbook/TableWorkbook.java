package org.tricycle.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.Refusal;

/** A list as one sheet: a header row that stays in view and can be filtered, and a row for each of its rows. */
public final class TableWorkbook {

    /** Media type of XLSX files. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 5_000;
    private static final int ROWS_AT_ONCE = 200;
    private static final int LONGEST_TEXT = 32_767;
    private static final int NARROW = 14 * 256;
    private static final int WIDE = 34 * 256;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /**
     * A column of a list.
     *
     * @param value what stands in it: a day, a moment, a number or anything that reads as text; null leaves the cell empty
     */
    public record Column<R>(String title, Function<R, @Nullable Object> value) {}

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final CellStyle head = workbook.createCellStyle();
    private final CellStyle day = formatted("m/d/yy");
    private final CellStyle moment = formatted("m/d/yy h:mm");
    private final CellStyle amount = formatted("#,##0.00");
    private final CellStyle text = workbook.createCellStyle();
    private int rows;

    private TableWorkbook(String name) {
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        text.setQuotePrefixed(true);
    }

    /**
     * All rows of a list as a file.
     *
     * @param name of the sheet
     * @param pages reads one page of the list
     * @throws Refusal {@code export-too-large} beyond 5,000 rows
     */
    public static <R> byte[] of(String name, List<Column<R>> columns, Function<PageRequest, Page<R>> pages) {
        TableWorkbook table = new TableWorkbook(name);
        try (XSSFWorkbook open = table.workbook) {
            table.header(columns);
            int number = 0;
            Page<R> page;
            do {
                page = pages.apply(new PageRequest(number++, ROWS_AT_ONCE));
                if (page.total() > MOST_ROWS) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, "export-too-large", MOST_ROWS);
                }
                page.items().forEach(row -> table.row(columns, row));
            } while (number < page.pages());
            table.sheet.setAutoFilter(new CellRangeAddress(0, table.rows - 1, 0, columns.size() - 1));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            open.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory can always be written", impossible);
        }
    }

    private CellStyle formatted(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat(format));
        return style;
    }

    private <R> void header(List<Column<R>> columns) {
        Row header = sheet.createRow(rows++);
        for (int place = 0; place < columns.size(); place++) {
            Cell cell = header.createCell(place);
            cell.setCellValue(columns.get(place).title());
            cell.setCellStyle(head);
            sheet.setColumnWidth(place, NARROW);
        }
        sheet.createFreezePane(0, 1);
    }

    private <R> void row(List<Column<R>> columns, R from) {
        Row row = sheet.createRow(rows++);
        for (int place = 0; place < columns.size(); place++) {
            Object value = columns.get(place).value().apply(from);
            if (value != null) {
                fill(row.createCell(place), value);
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Instant instant) {
            cell.setCellValue(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            cell.setCellStyle(moment);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(amount);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            text(cell, value.toString());
        }
    }

    /** Marked as text where a spreadsheet saved as plain text would turn it into a formula. */
    private void text(Cell cell, String value) {
        String clean = value.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\t]]", "");
        cell.setCellValue(clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean);
        if (!clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0) {
            cell.setCellStyle(text);
        }
        int column = cell.getColumnIndex();
        if (clean.length() * 256 > sheet.getColumnWidth(column)) {
            sheet.setColumnWidth(column, WIDE);
        }
    }
}
