package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;

/** Papers leave as PDF: what they say, in which language, and to whom. */
@ExtendWith(ArquillianExtension.class)
class PrintsIT {

    private static final URI SERVER = Api.server();
    private static final String SECRET = "We insist on a fund for home workers before anything else.";
    private static final String POSITION = "asks that the district committees meet in every quarter";
    private static final List<String> PAPERS = List.of("document", "appraisal", "consultation", "approval");

    @Inject
    private Tables tables;

    @Test
    void saysWhatWasStoredInThreeLanguages() throws IOException {
        CycleDriver project = new CycleDriver(SERVER)
                .scriptReview(Answers::reservation)
                .script("sealRecord", with("outcome", "AGREED_WITH_RESERVATIONS"))
                .register();
        project.untilOpen("submitToDonor");
        String consultation = lastConsultation(project);

        assertThat(text(project, "document", "en"))
                .contains("Project document, version 1", project.code(), "Decision register no.", "SHA-256");
        assertThat(text(project, "document-1", "fr")).contains("Document de projet, version 1", "Résumé");
        assertThat(text(project, "document", "es")).contains("Documento de proyecto, versión 1");
        assertThat(text(project, "appraisal", "en")).contains("Appraisal sheet, round 1");
        assertThat(text(project, "appraisal", "fr")).contains("Fiche d’examen préalable, tour 1");
        assertThat(text(project, consultation, "en"))
                .contains("Record of decision", "Decision register no.")
                .contains(POSITION);
        assertThat(text(project, consultation, "es")).contains("Acta de decisión", POSITION);
        assertThat(text(project, "approval", "en")).contains("Approval note, round 1", "Decision register no.");
        assertThat(text(project, "approval", "fr")).contains("Note d’approbation, tour 1");
        assertSaysTheHash(project, "approval");
        assertIsReadable(project);
    }

    private static void assertSaysTheHash(CycleDriver project, String paper) throws IOException {
        String seal = auditor().get("/api/projects/" + project.address() + "/decisions").expect(200).array().stream()
                .map(entry -> entry.asJsonObject().getString("hash"))
                .reduce("", (earlier, later) -> later);
        assertThat(text(project, paper, "en").replaceAll("\\s", "")).contains(seal);
    }

    private static void assertIsReadable(CycleDriver project) throws IOException {
        for (String paper : PAPERS) {
            for (String language : List.of("en", "fr", "es")) {
                try (PDDocument pdf = Loader.loadPDF(file(auditor(), project, paper, language))) {
                    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
                    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                            .isTrue();
                    assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                            .isNotEmpty();
                    assertThat(pdf.getDocumentInformation().getTitle()).contains(project.code());
                }
            }
        }
    }

    @Test
    void saysAtItsHeadThatSomethingWasChangedBehindTheSeal() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register();
        project.untilOpen("submitToDonor");
        assertThat(text(project, "document", "en")).doesNotContain("was changed after");

        tables.execute("update project_document set summary = summary || '.' where project_code = ?", project.code());

        assertThat(text(project, "document", "en")).contains("This version was changed after it was submitted");
        assertThat(text(project, "document", "fr")).contains("Cette version a été modifiée après sa soumission");
        assertThat(text(project, "approval", "en")).contains("or what it sealed here, was changed after the seal");
    }

    @Test
    void keepsAPositionOutOfEveryPaperUntilItsRecordIsSealed() throws IOException {
        CycleDriver project = new CycleDriver(SERVER)
                .scriptReview(command -> with("text", SECRET).apply(command))
                .register();
        project.untilOpen("inviteGroups");
        project.untilOpen("confirmRecommendation");
        project.answerAll("confirmRecommendation", "inviteGroups");
        project.answerAll("fileGroupPosition");
        int review = consultations(project) + 1;

        assertThat(status(auditor(), project, "consultation-" + review)).isEqualTo(404);
        for (String paper : List.of("document", "appraisal", "consultation")) {
            assertThat(text(project, paper, "en")).doesNotContain(SECRET);
        }
    }

    @Test
    void givesEachReaderWhatTheirPageShows() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register();
        project.untilOpen("submitToDonor");

        PAPERS.forEach(paper -> {
            assertThat(status(person("kenya"), project, paper)).isEqualTo(404);
            assertThat(status(person("netherlands"), project, paper)).isEqualTo(404);
        });
        assertThat(text(person("workers"), project, "appraisal", "en"))
                .contains("Appraisal sheet")
                .doesNotContain("Review 1.1");
        assertThat(text(person("lead"), project, "appraisal", "en"))
                .contains("Review 1.1")
                .doesNotContain("Awa Diop", "Tomás Herrera", "Mei Tanaka");

        project.untilOpen("planWork");
        assertThat(status(person("netherlands"), project, "document")).isEqualTo(200);
        List.of("appraisal", "consultation", "approval")
                .forEach(paper -> assertThat(status(person("netherlands"), project, paper))
                        .isEqualTo(404));
        assertThat(text(person("netherlands"), project, "document", "en")).doesNotContain("Decision register");
    }

    @Test
    void knowsNoOtherPaperAndSpeaksTheReadersLanguage() throws IOException {
        CycleDriver project = new CycleDriver(SERVER).register();
        project.untilOpen("checkCompleteness");

        for (String name :
                List.of("document-0", "document-99", "document-1-1", "memo", "Document", "approval", "..%2Fx")) {
            assertThat(status(auditor(), project, name)).as(name).isIn(400, 404);
        }
        assertThat(auditor().get(path(project, "memo")).json().getString("type"))
                .isEqualTo("urn:tricycle:problem:unknown-paper");
        Reply french = auditor()
                .get(path(project, "document"), "Accept-Language", "fr-CH")
                .expect(200);
        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertThat(french.mediaType()).isEqualTo("application/pdf");
        assertThat(french.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + project.address() + "-document.pdf\"");
        assertThat(auditor().get(path(project, "document") + "?language=tlh").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void liesOnTheProjectsPageForWhoeverIsSignedIn() {
        CycleDriver project = new CycleDriver(SERVER).register();
        project.untilOpen("checkCompleteness");
        PageSession officer = PageSession.of(SERVER, "officer");
        String address = "/papers/" + project.address() + "/document-1.pdf";

        assertThat(officer.get("/projects/project.xhtml?code=" + project.address())
                        .expect(200)
                        .body())
                .contains(address, "/papers/" + project.address() + "/consultation-1.pdf");
        assertThat(officer.get(address).expect(200).mediaType()).isEqualTo("application/pdf");
        officer.get("/papers/" + project.address() + "/document-9.pdf").expect(404);
        officer.get("/papers/" + project.address() + "/document-1").expect(404);
        PageSession.of(SERVER, "kenya").get(address).expect(404);
        Api.anonymous(SERVER).get(address).expect(302);
    }

    private static String lastConsultation(CycleDriver project) {
        return "consultation-" + consultations(project);
    }

    private static int consultations(CycleDriver project) {
        return auditor()
                .get("/api/projects/" + project.address() + "/papers?kind=CONSULTATION")
                .expect(200)
                .array()
                .size();
    }

    private static Api auditor() {
        return person("auditor");
    }

    private static Api person(String userName) {
        return Cast.at(SERVER).person(userName);
    }

    private static String path(CycleDriver project, String paper) {
        return "/api/projects/" + project.address() + "/papers/" + paper + ".pdf";
    }

    private static int status(Api reader, CycleDriver project, String paper) {
        return reader.get(path(project, paper)).status();
    }

    private static byte[] file(Api reader, CycleDriver project, String paper, String language) {
        return reader.file(path(project, paper) + "?language=" + language);
    }

    private static String text(CycleDriver project, String paper, String language) throws IOException {
        return text(auditor(), project, paper, language);
    }

    private static String text(Api reader, CycleDriver project, String paper, String language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(reader, project, paper, language))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
