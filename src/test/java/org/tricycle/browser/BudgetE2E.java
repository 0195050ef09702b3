package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.testing.CycleDriver;

/** An author takes the budget in from a spreadsheet and sees first what it says. */
@ExtendWith(InBrowser.class)
@Timeout(180)
class BudgetE2E {

    @Test
    void showsASpreadsheetBeforeItTakesIt(Visitors visitors) throws IOException {
        CycleDriver project = visitors.cycle().register();
        String task = project.untilOpen("draftProjectDocument").id();
        Visitor officer = visitors.person("officer").openTask(task);
        officer.page().locator("a[href*='take-budget']").click();
        Locator file = officer.page().locator("id=upload:file");

        officer.press("upload:show");
        assertThat(officer.page().locator("main")).containsText("Choose a file first.");
        file.setInputFiles(payload("budget.xlsx", "Year;Amount".getBytes(StandardCharsets.UTF_8)));
        officer.press("upload:show");
        assertThat(officer.page().locator("main")).containsText("This is no XLSX file");
        file.setInputFiles(payload("budget.xlsx", budget()));
        officer.press("upload:show");
        assertThat(officer.page().locator("main")).containsText("2 lines, US$\u00a01,000,000 in all");
        assertThat(officer.page().locator("main")).containsText("Type of assistance: ");
        officer.inspect("take-budget-preview");
        officer.press("confirm:take");

        assertThat(officer.page().locator("main")).containsText("2 budget lines are in your draft.");
        assertThat(officer.page().locator("#field-total input")).hasValue("1,000,000.00");
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, TableWorkbook.MEDIA_TYPE, content);
    }

    private static byte[] budget() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Budget");
            row(sheet, 0, "Year", "Type of assistance", "Amount", "Description");
            row(sheet, 1, 2026, "International experts", 600_000, "Chief technical adviser");
            row(sheet, 2, 2026, "Magic", 5, "Unknown");
            row(sheet, 3, 2027, "International experts", 400_000, "Chief technical adviser");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void row(Sheet sheet, int place, Object... values) {
        Row row = sheet.createRow(place);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
    }
}
