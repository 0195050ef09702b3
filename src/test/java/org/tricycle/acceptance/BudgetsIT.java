package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;

/** A budget comes in from a spreadsheet: shown first, taken into the author's draft when confirmed (R12.8). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BudgetsIT {

    private static final URI SERVER = Api.server();

    @Test
    void takesIntoTheDraftOnlyWhatIsConfirmed() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register();
        OpenWork task = project.untilOpen("draftProjectDocument");
        Api author = project.person(task);
        byte[] filled = filled(author.file(address(task), "Accept-Language", "fr"), sheet -> {
            row(sheet, 1, 2026, "Experts internationaux", 600_000, "Conseil");
            row(sheet, 2, 2026, "Magie", 5, "?");
            row(sheet, 3, 2027, "Experts internationaux", 400_000.5, "Conseil");
        });

        JsonObject preview = send(author, "POST", task, filled).expect(200).json();

        assertThat(preview.getJsonArray("lines")).hasSize(2);
        assertThat(preview.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("1000000.50");
        assertThat(preview.getJsonArray("rejected").getJsonObject(0).getInt("row"))
                .isEqualTo(3);
        assertThat(author.get("/api/tasks/" + task.id()).json().containsKey("draft"))
                .isFalse();

        Reply taken = send(author, "PUT", task, filled, "If-Match", "\"0\"").expect(200);

        assertThat(taken.header("ETag")).isNotEmpty();
        JsonObject draft =
                author.get("/api/tasks/" + task.id()).expect(200).json().getJsonObject("draft");
        assertThat(draft.getJsonArray("budgetLines")).hasSize(2);
        assertThat(draft.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("1000000.50");
        assertThat(problem(
                        send(author, "PUT", task, filled, "If-Match", "\"0\"").expect(412)))
                .isEqualTo("stale-version");
    }

    @Test
    void keepsWhatElseIsTyped() {
        CycleDriver project = new CycleDriver(SERVER).register();
        OpenWork task = project.untilOpen("draftProjectDocument");
        Api author = project.person(task);
        author.send(
                        "PUT",
                        "/api/tasks/" + task.id() + "/draft",
                        BodyPublishers.ofString("{\"summary\":\"Typed before.\",\"total\":7}"))
                .expect(204);

        send(author, "PUT", task, good()).expect(200);

        JsonObject draft = author.get("/api/tasks/" + task.id()).json().getJsonObject("draft");
        assertThat(draft.getString("summary")).isEqualTo("Typed before.");
        assertThat(draft.getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("10");
    }

    @Test
    void refusesWhatIsNoPlainSpreadsheet() {
        CycleDriver project = new CycleDriver(SERVER).register();
        OpenWork task = project.untilOpen("draftProjectDocument");
        Api author = project.person(task);
        byte[] noise = new byte[2 << 20];
        new Random(1).nextBytes(noise);

        assertThat(problem(send(author, "POST", task, "Year;Amount".getBytes(StandardCharsets.UTF_8))
                        .expect(422)))
                .isEqualTo("workbook-not-xlsx");
        assertThat(problem(send(author, "POST", task, new byte[0]).expect(422))).isEqualTo("workbook-not-xlsx");
        assertThat(problem(send(author, "POST", task, noise).expect(413))).isEqualTo("too-large");
        byte[] formula = workbook(sheet -> {
            row(sheet, 0, "Year", "Type of assistance", "Amount");
            row(sheet, 1, 2026, "EXPERTS", 10);
            sheet.getRow(1).getCell(2).setCellFormula("SUM(1,2)");
        });
        assertThat(problem(send(author, "POST", task, formula).expect(422))).isEqualTo("workbook-with-formula");
        byte[] onlyBad = workbook(sheet -> {
            row(sheet, 0, "Year", "Type of assistance", "Amount");
            row(sheet, 1, 2026, "EXPERTS", -10);
        });
        send(author, "POST", task, onlyBad).expect(200);
        assertThat(problem(send(author, "PUT", task, onlyBad).expect(422))).isEqualTo("no-budget-lines");
        author.post("/api/tasks/" + task.id() + "/budget", JsonObject.EMPTY_JSON_OBJECT)
                .expect(415);
    }

    @Test
    void isForWhoeverMayWriteTheDocument() {
        CycleDriver project = new CycleDriver(SERVER).register();
        OpenWork task = project.untilOpen("draftProjectDocument");

        for (String person : new String[] {"kenya", "workers", "netherlands", "auditor", "appraiser"}) {
            Api other = Cast.at(SERVER).person(person);
            send(other, "POST", task, good()).expect(404);
            send(other, "PUT", task, good()).expect(404);
            other.get(address(task)).expect(404);
        }
    }

    private static String address(OpenWork task) {
        return "/api/tasks/" + task.id() + "/budget";
    }

    private static Reply send(Api author, String method, OpenWork task, byte[] file, String... headers) {
        return author.upload(method, address(task), TableWorkbook.MEDIA_TYPE, file, headers);
    }

    private static String problem(Reply reply) {
        return reply.json().getString("type").replace("urn:tricycle:problem:", "");
    }

    private static byte[] good() {
        return workbook(sheet -> {
            row(sheet, 0, "Year", "Type of assistance", "Amount");
            row(sheet, 1, 2026, "EXPERTS", 10);
        });
    }

    private static byte[] workbook(Consumer<Sheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("Budget"));
            return bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] filled(byte[] template, Consumer<Sheet> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            content.accept(workbook.getSheetAt(0));
            return bytes(workbook);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
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
