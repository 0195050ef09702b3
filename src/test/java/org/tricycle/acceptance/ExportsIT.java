package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Reply;

/** Lists leave as spreadsheets, each reader's own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportsIT {

    private static final URI SERVER = Api.server();
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"Open\")";

    @Test
    void givesTheProjectListAwayWithTypedCells() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register(with("title", FORMULA));

        List<List<Cell>> table = table(person("auditor").file("/api/projects?format=xlsx&q=" + project.code()));

        assertThat(texts(table.get(0))).startsWith("Code", "Project", "Country", "Donor");
        assertThat(table).hasSize(2);
        List<Cell> row = table.get(1);
        assertThat(row.get(0).getStringCellValue()).isEqualTo(project.code());
        assertThat(row.get(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.get(1).getStringCellValue()).isEqualTo(FORMULA);
        assertThat(row.get(5).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(row.get(6))).isTrue();
    }

    @Test
    void hearsTheAcceptHeaderAndTheLanguage() throws IOException {
        byte[] file =
                person("auditor").file("/api/projects", "Accept", TableWorkbook.MEDIA_TYPE, "Accept-Language", "fr");
        assertThat(texts(table(file).get(0))).startsWith("Code", "Projet", "Pays");

        Reply list = person("auditor").get("/api/projects").expect(200);
        assertThat(list.mediaType()).isEqualTo("application/json");
        Reply unknown = person("auditor").get("/api/projects?format=pdf").expect(400);
        assertThat(unknown.json().getString("type")).isEqualTo("urn:tricycle:problem:unknown-parameter-value");
        person("auditor").get("/api/me?format=xlsx").expect(406);
    }

    @Test
    void showsEachReaderTheirOwnRows() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register();
        project.untilOpen("checkMandate");
        String byCode = "format=xlsx&q=" + project.code();

        assertThat(table(person("kenya").file("/api/projects?" + byCode))).hasSize(1);
        assertThat(table(person("officer").file("/api/tasks?" + byCode))).hasSize(2);
        assertThat(table(person("kenya").file("/api/tasks?" + byCode))).hasSize(1);
        assertThat(table(person("workers").file("/api/tasks?" + byCode))).hasSize(1);
        person("netherlands").get("/api/partners?format=xlsx").expect(403);
        assertThat(texts(table(person("officer").file("/api/partners?format=xlsx"))
                        .get(0)))
                .startsWith("Code", "Partner");
    }

    @Test
    void liesBehindTheListPages() {
        PageSession officer = PageSession.of(SERVER, "officer");
        for (String page : List.of("/projects/projects", "/inbox/inbox", "/partners/partners")) {
            assertThat(officer.get(page + ".xhtml?q=ghana").expect(200).body()).contains(page + ".xlsx?q=ghana");
            assertThat(officer.get(page + ".xlsx?q=ghana").expect(200).mediaType())
                    .isEqualTo(TableWorkbook.MEDIA_TYPE);
            Api.anonymous(SERVER).get(page + ".xlsx").expect(302);
        }
        PageSession.of(SERVER, "netherlands").get("/partners/partners.xlsx").expect(403);
    }

    private static Api person(String userName) {
        return Cast.at(SERVER).person(userName);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::getStringCellValue).toList();
    }

    private static List<List<Cell>> table(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cells::add);
                rows.add(cells);
            }
            return rows;
        }
    }
}
