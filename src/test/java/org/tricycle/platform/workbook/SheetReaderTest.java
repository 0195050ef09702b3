package org.tricycle.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refused;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.project.AssistanceType;

/** RW.3 and RW.4, with budget lines. */
class SheetReaderTest {

    /** Named like the lines of a budget, so that its columns have titles in every language. */
    private record BudgetLine(
            @Min(1950) @Max(2200) int year,
            @NotNull AssistanceType type,

            @NotNull @Positive @Digits(integer = 12, fraction = 2)
            BigDecimal amount,

            @Nullable @Size(max = 300) String description) {}

    private static final ChoiceLists LISTS = ChoiceLists.of();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String[] ENGLISH = {"Year", "Type of assistance", "Amount", "Description"};

    @Test
    void readsLinesWhateverTheirOrderLanguageOrCase() {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "Budget of the project");
            row(sheet, 2, "montant", "Année", "TYPE D’ASSISTANCE");
            row(sheet, 3, 250_000.5, 2026, "Experts internationaux");
            row(sheet, 5, 100, 2027, "EXPERTS");
        });

        SheetRows<BudgetLine> rows = read(file);

        assertThat(rows.values())
                .containsExactly(
                        new BudgetLine(2026, AssistanceType.EXPERTS, new BigDecimal("250000.50"), null),
                        new BudgetLine(2027, AssistanceType.EXPERTS, new BigDecimal("100.00"), null));
        assertThat(rows.taken()).extracting(SheetRows.Taken::row).containsExactly(4, 6);
        assertThat(rows.rejected()).isEmpty();
    }

    @Test
    void saysOfEachRowWhyItCannotBeTaken() {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, (Object[]) ENGLISH);
            row(sheet, 1, 2026, "Magic", 10, "no such type");
            row(sheet, 2, 2026, "EXPERTS", -5, "negative");
            row(sheet, 3, 2026, "EXPERTS", "a lot", "no number");
            row(sheet, 4, 2026.5, "EXPERTS", 10, "half a year");
            row(sheet, 5, 2026, "EXPERTS", 10.005, "half a cent");
            row(sheet, 6, 2026, "EXPERTS", "", "no amount");
            row(sheet, 7, 1492, "EXPERTS", 10, "long ago");
            row(sheet, 8, 2026, "EXPERTS", 10, "good");
        });

        SheetRows<BudgetLine> rows = read(file);

        assertThat(rows.taken()).extracting(SheetRows.Taken::row).containsExactly(9);
        assertThat(rows.rejected()).extracting(SheetRows.Rejected::row).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(rows.rejected())
                .allSatisfy(row -> assertThat(row.reasons()).singleElement().satisfies(reason -> {
                    assertThat(reason).contains(": ").doesNotContain("violation.");
                }));
        assertThat(rows.rejected().get(0).reasons().get(0))
                .startsWith("Type of assistance: ")
                .contains("International experts")
                .doesNotContain("EXPERTS");
        assertThat(rows.rejected().get(1).reasons().get(0)).startsWith("Amount: ");
    }

    @Test
    void namesColumnsThatItDoesNotKnowAndThoseThatItMisses() {
        assertThat(read(workbook(sheet -> {
                            row(sheet, 0, "Year", "Type of assistance", "Amount", "Mood");
                            row(sheet, 1, 2026, "EXPERTS", 10, "good");
                        }))
                        .ignored())
                .containsExactly("Mood");
        assertThat(type(workbook(sheet -> row(sheet, 0, "Year", "Amount")))).isEqualTo("workbook-without-columns");
        assertThat(type(workbook(sheet -> {}))).isEqualTo("workbook-without-columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void readsItsOwnTemplateInEachLanguage(String language) throws IOException {
        TableWords words = words(language);
        byte[] template = SheetTemplate.of("Budget", BudgetLine.class, words);

        assertThat(read(template).taken()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(words.text("BudgetLine.year"));
            List<? extends DataValidation> choices = sheet.getDataValidations();
            assertThat(choices).hasSize(1);
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(words.messages().text(words.language(), AssistanceType.EXPERTS));
        }
    }

    @Test
    void refusesAFormulaAndNamesIt() {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, (Object[]) ENGLISH);
            row(sheet, 1, 2026, "EXPERTS", 10, "x");
            sheet.getRow(1).getCell(2).setCellFormula("1+1");
        });

        assertThat(type(file)).isEqualTo("workbook-with-formula");
        assertThat(Refused.refusal(() -> read(file)).arguments()).containsExactly("C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "Year;Amount\n2026;10\n", "%PDF-1.7", "<html/>", "\u00d0\u00cf\u0011\u00e0 old"})
    void refusesWhatIsNoSpreadsheet(String content) {
        assertThat(type(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("workbook-not-xlsx");
    }

    @Test
    void refusesOtherKindsOfPackages() {
        assertThat(type(zip("word/document.xml", "<x/>"))).isEqualTo("workbook-not-xlsx");
        assertThat(type(zip("hello.txt", "hello"))).isEqualTo("workbook-not-xlsx");
        assertThat(type(changed(good(), "[Content_Types].xml", text -> text.replace("sheet.main", "template.main"))))
                .isEqualTo("workbook-not-xlsx");
    }

    @Test
    void refusesMacrosAndLinks() {
        assertThat(type(changed(
                        good(), "[Content_Types].xml", text -> text.replace("sheet.main", "sheet.macroEnabled.main"))))
                .isEqualTo("workbook-not-plain");
        for (String part : List.of(
                "xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/x.bin", "XL/ActiveX/a.bin")) {
            assertThat(type(with(good(), part, "x"))).as(part).isEqualTo("workbook-not-plain");
        }
    }

    @Test
    void refusesDamagedFiles() {
        byte[] file = good();
        assertThat(type(Arrays.copyOf(file, file.length / 2))).isIn("workbook-unreadable", "workbook-not-xlsx");
        assertThat(type(changed(file, "xl/workbook.xml", text -> "<workbook"))).isEqualTo("workbook-unreadable");
        assertThat(type(changed(file, "xl/worksheets/sheet1.xml", text -> "<worksheet>")))
                .isEqualTo("workbook-unreadable");
    }

    @Test
    void refusesForeignEntities() {
        byte[] file = changed(
                good(),
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));

        assertThat(type(file)).isEqualTo("workbook-unreadable");
    }

    @Test
    void refusesFilesThatAreTooLargePackedOrUnpacked() {
        byte[] noise = new byte[(1 << 20) + 1];
        new Random(1).nextBytes(noise);
        assertThat(type(noise)).isEqualTo("workbook-too-large");
        assertThat(type(with(good(), "xl/bomb.xml", " ".repeat(20 << 20)))).isEqualTo("workbook-too-large");
        assertThat(type(workbook(sheet -> {
                    row(sheet, 0, (Object[]) ENGLISH);
                    row(sheet, 1_500, 2026, "EXPERTS", 10, "far below");
                })))
                .isEqualTo("workbook-too-long");
    }

    private static byte[] good() {
        return workbook(sheet -> {
            row(sheet, 0, (Object[]) ENGLISH);
            row(sheet, 1, 2026, "EXPERTS", 10, "x");
        });
    }

    private static String type(byte[] file) {
        return Refused.type(() -> read(file));
    }

    private static SheetRows<BudgetLine> read(byte[] file) {
        return SheetReader.read(file, BudgetLine.class, new CommandReader(VALIDATOR, LISTS), words("en"));
    }

    private static TableWords words(String language) {
        return new TableWords(new Messages(), LISTS, Locale.forLanguageTag(language));
    }

    private static void row(Sheet sheet, int place, Object... values) {
        Row row = sheet.createRow(place);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(value.toString());
            }
        }
    }

    private static byte[] workbook(Consumer<Sheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("Budget"));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(String name, String content) {
        return repacked(new byte[0], "", text -> text, name, content);
    }

    private static byte[] with(byte[] file, String name, String content) {
        return repacked(file, "", text -> text, name, content);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        return repacked(file, part, change, "", "");
    }

    private static byte[] repacked(
            byte[] file, String part, UnaryOperator<String> change, String added, String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(packed)) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                put(copy, entry.getName(), entry.getName().equals(part) ? change.apply(text) : text);
            }
            if (!added.isEmpty()) {
                put(copy, added, content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
