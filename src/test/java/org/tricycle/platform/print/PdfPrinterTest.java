package org.tricycle.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.ChoiceList;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.form.FormTexts;
import org.tricycle.platform.form.RecordText;
import org.tricycle.platform.form.RecordText.Cell;
import org.tricycle.platform.form.RecordText.Part;
import org.tricycle.platform.form.RecordText.Shape;
import org.tricycle.platform.print.PrintedPaper.Fact;
import org.tricycle.platform.print.PrintedPaper.Section;

/** RP.1 to RP.3. */
class PdfPrinterTest {

    /** Gives every value back as its own label. */
    private record Plain(String name) implements ChoiceList {
        @Override
        public boolean contains(String value) {
            return true;
        }

        @Override
        public List<Option> options(Locale locale) {
            return List.of();
        }

        @Override
        public String label(String value, Locale locale) {
            return value;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void tellsLanguageAndTitleAndIsTagged(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);

        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(document(locale)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Project document – GHA/26/01/NLD");
            assertThat(tags(catalog.getStructureTreeRoot()).toList())
                    .contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD");
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid", "pdfaid");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(document(Locale.ENGLISH)))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void saysTheFootOnEveryPageAndCountsThem() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(document(Locale.ENGLISH)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Register no. 7", page + " / " + pages);
            }
        }
    }

    @Test
    void takesMarkupForText() throws IOException {
        String typed = "<script>alert(1)</script> & <img src=\"file:///etc/passwd\"/> ]]> \u0000\u0007end";
        PrintedPaper paper = paper(new Section(typed, typed, List.of(part(Shape.PARAGRAPHS, typed))));

        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(paper))) {
            assertThat(text(pdf, 1)).contains("<script>alert(1)</script> & <img", "]]>", "end");
        }
    }

    @Test
    void keepsWordsThatAreLongerThanALine() throws IOException {
        String word = "x".repeat(400);

        try (PDDocument pdf =
                Loader.loadPDF(PdfPrinter.print(paper(new Section("", "", List.of(part(Shape.PARAGRAPHS, word))))))) {
            assertThat(text(pdf, 1).replaceAll("\\s", "")).contains(word);
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws IOException {
        List<List<Cell>> rows = Collections.nCopies(120, List.of(new Cell("Adviser", false), new Cell("1,000", true)));
        Part table = new Part(
                Shape.TABLE, 0, "Budget", "", List.of(new Cell("What for", false), new Cell("US$", true)), rows);

        try (PDDocument pdf = Loader.loadPDF(PdfPrinter.print(paper(new Section("", "", List.of(table)))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("What for");
            }
        }
    }

    private static PrintedPaper document(Locale language) {
        FormTexts texts = new FormTexts(
                new Messages(), ChoiceLists.of(new Plain("countries"), new Plain("objectives")), language);
        List<Part> parts = RecordText.of(DraftProjectDocument.example(), texts);
        return new PrintedPaper(
                language,
                "Project document",
                "GHA/26/01/NLD",
                List.of(new Fact("Submitted", "Ama Mensah"), new Fact("Nothing", "")),
                List.of("This version was changed."),
                List.of(new Section("", "", parts), new Section("Again", "As before", parts)),
                List.of("GHA/26/01/NLD", "Register no. 7 · SHA-256 " + "ab".repeat(32)));
    }

    private static PrintedPaper paper(Section section) {
        return new PrintedPaper(
                Locale.ENGLISH, "Paper", "GHA/26/01/NLD", List.of(), List.of(), List.of(section), List.of("Foot"));
    }

    private static Part part(Shape shape, String text) {
        return new Part(shape, 0, "Label", text, List.of(), List.of());
    }

    private static Stream<String> tags(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), tags(element)));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }
}
