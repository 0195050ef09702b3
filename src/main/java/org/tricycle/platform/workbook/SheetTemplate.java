package org.tricycle.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tricycle.platform.command.CommandField;
import org.tricycle.platform.command.CommandModel;

/** An empty sheet for rows of a record, as {@link SheetReader} takes them: titles in the reader's language, and lists to choose from. */
public final class SheetTemplate {

    private static final int LAST_ROW = 1_000;
    private static final int WIDTH = 28 * 256;

    private final TableWords words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final Sheet choices;

    private SheetTemplate(String name, TableWords words) {
        this.words = words;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        this.choices = workbook.createSheet("lists");
        workbook.setSheetHidden(workbook.getSheetIndex(choices), true);
    }

    /**
     * The template as a file.
     *
     * @param name of the sheet
     */
    public static byte[] of(String name, Class<? extends Record> type, TableWords words) {
        SheetTemplate template = new SheetTemplate(name, words);
        try (XSSFWorkbook open = template.workbook) {
            template.fill(CommandModel.of(type).fields());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            open.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory can always be written", impossible);
        }
    }

    private void fill(List<CommandField> fields) {
        CellStyle head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        Row header = sheet.createRow(0);
        for (int column = 0; column < fields.size(); column++) {
            Cell title = header.createCell(column);
            title.setCellValue(words.text(fields.get(column).labelKey()));
            title.setCellStyle(head);
            sheet.setColumnWidth(column, WIDTH);
            offer(column, words.labels(fields.get(column)));
        }
        sheet.createFreezePane(0, 1);
    }

    /** Lets the cells of a column be chosen from a list that is kept on a hidden sheet. */
    private void offer(int column, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        for (int place = 0; place < options.size(); place++) {
            Row row = choices.getRow(place) == null ? choices.createRow(place) : choices.getRow(place);
            row.createCell(column).setCellValue(options.get(place));
        }
        String letter = CellReference.convertNumToColString(column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("lists!$" + letter + "$1:$" + letter + "$" + options.size()),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
