package org.tricycle.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Page;
import org.tricycle.platform.Refused;
import org.tricycle.platform.workbook.TableWorkbook.Column;

/** RW.1 and RW.2. */
class TableWorkbookTest {

    @Test
    void keepsDaysAmountsAndTextsWhatTheyAre() {
        Cell day = cell(LocalDate.of(2026, 2, 28));
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-02-28");

        Cell moment = cell(Instant.parse("2026-02-28T23:30:00Z"));
        assertThat(DateUtil.isCellDateFormatted(moment)).isTrue();
        assertThat(moment.getLocalDateTimeCellValue()).isEqualTo("2026-02-28T23:30:00");

        Cell amount = cell(new BigDecimal("1000000.25"));
        assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(amount.getNumericCellValue()).isEqualTo(1_000_000.25);
        assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");

        assertThat(cell("0042").getCellType()).isEqualTo(CellType.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void neverTakesATextForAFormula(String typed) {
        Cell cell = cell(typed);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(typed);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void keepsTheHeaderInViewAndLetsItFilter() {
        XSSFSheet sheet = sheet(List.of("a", "b"));

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Value");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A3");
    }

    @Test
    void takesEveryPageOfTheList() {
        XSSFSheet sheet = sheet(numbers(450));

        assertThat(sheet.getLastRowNum()).isEqualTo(450);
        assertThat(sheet.getRow(450).getCell(0).getStringCellValue()).isEqualTo("449");
    }

    @Test
    void hasOnlyItsHeaderForAnEmptyList() {
        assertThat(sheet(List.of()).getLastRowNum()).isZero();
    }

    @Test
    void refusesMoreThanASpreadsheetIsGoodFor() {
        assertThat(Refused.type(() -> sheet(numbers(5_001)))).isEqualTo("export-too-large");
    }

    @Test
    void leavesOutWhatNoFileMayHold() {
        assertThat(cell("a\u0000b\u0008c\nd").getStringCellValue()).isEqualTo("abc\nd");
        assertThat(cell("x".repeat(40_000)).getStringCellValue()).hasSize(32_767);
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static Cell cell(Object value) {
        return sheet(List.of(value)).getRow(1).getCell(0);
    }

    private static XSSFSheet sheet(List<?> rows) {
        List<Column<Object>> columns = List.of(new Column<>("Value", TableWorkbookTest::same));
        byte[] file = TableWorkbook.of("A/list: of *everything*", columns, request -> {
            int end = Math.min(rows.size(), request.offset() + request.size());
            return Page.of(new ArrayList<>(rows.subList(request.offset(), end)), request, rows.size());
        });
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable Object same(Object row) {
        return row;
    }
}
