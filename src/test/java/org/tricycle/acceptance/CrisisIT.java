package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.PolicyDays;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Simultaneous;

/** A crisis is answered within days, and the full review after the start makes up for what was left out (rules.md §0, process.md P15). */
@ExtendWith(ArquillianExtension.class)
class CrisisIT {

    /** Note 2, document 3, appraisal 3 and 1, who pays 2, decision 2, funds 1, donor 2 and 3; the mandate is checked before any crisis is known. */
    private static final int TARGET = 19;

    private static final int MANDATE = 10;

    @Inject
    private Tables tables;

    @Inject
    private Simultaneous simultaneous;

    @Test
    void startsWithinDaysAndIsConfirmedByItsFullReview() {
        CycleDriver project = crisis().register(with("source", "CRISIS"));

        project.untilOpen("openBudget");
        List<String> items = PolicyDays.items(tables, project.code());
        int days = PolicyDays.of(items);
        System.out.println(
                "Crisis project " + project.code() + ": " + days + " working days from request to signature");
        assertThat(days).as("%s", items).isLessThanOrEqualTo(MANDATE + TARGET);
        assertThat(project.answered())
                .containsSubsequence("draftCrisisNote", "draftProjectDocument", "decideApproval", "signAgreement")
                .contains("giveOpinion")
                .doesNotContain("decideOnRequest", "draftConceptNote", "fileGroupPosition", "checkCompleteness");
        assertThat(project.answered()).filteredOn("appraiseProposal"::equals).hasSize(2);
        assertThat(project.answered()).filteredOn("giveOpinion"::equals).hasSize(2);
        assertThat(tables.texts(
                        "select reason from (select distinct absence_reason reason from participation where project_code = ?) r",
                        project.code()))
                .containsExactly("HEARD_LATER");
        assertThat(project.row().getString("crisis")).isEqualTo("NATURAL_DISASTER");
        assertThat(due(project, "draftCrisisNote"))
                .isEqualTo(CDI.current()
                        .select(WorkingCalendars.class)
                        .get()
                        .of("GHA")
                        .after(today().plusDays(2), 0));

        project.untilOpen("reportProgress");
        int toStart = PolicyDays.of(PolicyDays.items(tables, project.code()));
        System.out.println(
                "Crisis project " + project.code() + ": " + toStart + " working days from request to active");
        assertThat(tables.status(project.code())).isEqualTo("ACTIVE");
        assertThat(obligations(project))
                .containsExactly(
                        "FULL_REVIEW PLANNED " + today().plusDays(5),
                        "FULL_REVIEW_ALARM PLANNED " + today().plusDays(90));

        begin(project, "FULL_REVIEW");
        assertThat(project.open()).extracting(OpenWork::name).contains("completeDocument");
        assertThat(page(project)).contains("Crisis: Natural disaster", "Crisis note", "Full review", "Under way");
        assertThat(project.revise(asked -> asked).expect(409).json().getString("type"))
                .endsWith("full-review-open");

        project.answerAllBut("reportProgress");

        JsonObject review = file(project).getJsonObject("fullReview");
        assertThat(review.getString("result")).isEqualTo("CONFIRMED");
        assertThat(review.getInt("documentVersion")).isEqualTo(2);
        assertThat(obligations(project))
                .containsExactly(
                        "FULL_REVIEW BEGUN " + today().plusDays(5),
                        "FULL_REVIEW_ALARM DROPPED " + today().plusDays(90));
        assertThat(project.timeline())
                .containsSubsequence(
                        "crisis-confirmed",
                        "crisis-note-drafted",
                        "consultation-postponed",
                        "project-approved",
                        "project-activated",
                        "obligation-begun",
                        "full-review-opened",
                        "document-completed",
                        "consultation-recorded",
                        "full-review-concluded");
        assertThat(tables.texts(
                        "select kind from register_entry where subject = ? order by number", project.businessKey()))
                .contains("approval-seal", "consultation-record", "full-review-seal");
        assertThat(page(project)).contains("Confirmed", "what was begun in haste goes on as planned");
        assertThat(tables.status(project.code())).isEqualTo("ACTIVE");
    }

    @Test
    void isSuspendedWhereItsFullReviewDoesNotConfirmIt() {
        CycleDriver project = crisis().script("concludeFullReview", with("result", "NOT_CONFIRMED"))
                .register(with("source", "CRISIS"));
        project.untilOpen("reportProgress");

        begin(project, "FULL_REVIEW");
        begin(project, "FULL_REVIEW_ALARM");
        assertThat(project.open()).extracting(OpenWork::name).contains("resolveBottleneck");
        project.untilOpen("adviseOnProject");
        assertThat(documents(project)).isEqualTo(3);
        project.answer("adviseOnProject", "authoriseRevision", "informDonor");

        assertThat(tables.status(project.code())).isEqualTo("SUSPENDED");
        assertThat(file(project).getJsonObject("fullReview").getString("advice"))
                .isEqualTo("SUSPEND");
        assertThat(page(project)).contains("Not confirmed", "Recommendation");
    }

    @Test
    void confirmsNoCrisisThatTheRequestDoesNotComeFrom() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        OpenWork check = project.untilOpen("checkMandate");

        assertThat(project.answer(check, with("crisis", "EPIDEMIC").apply(project.nextAnswer(check)))
                        .expect(422)
                        .body())
                .contains("/crisis");
        assertThat(project.row().containsKey("crisis")).isFalse();
    }

    private static CycleDriver crisis() {
        return new CycleDriver(Api.server())
                .script("checkMandate", with("crisis", "NATURAL_DISASTER"))
                .script("draftProjectDocument", CrisisIT::shortForm);
    }

    /** Without the sections that only the full document needs. */
    private static JsonObject shortForm(JsonObject document) {
        return Json.createObjectBuilder(document)
                .remove("theoryOfChange")
                .remove("sustainability")
                .add("risks", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private void begin(CycleDriver project, String kind) {
        simultaneous.begin(tables.number(
                "select id from obligation where business_key = ? and kind = ?", project.businessKey(), kind));
    }

    private List<String> obligations(CycleDriver project) {
        return tables.texts(
                "select kind || ' ' || state || ' ' || due_on from obligation where business_key = ? and kind like 'FULL_REVIEW%' order by due_on",
                project.businessKey());
    }

    private long documents(CycleDriver project) {
        return tables.number("select count(*) from project_document where project_code = ?", project.code());
    }

    private LocalDate due(CycleDriver project, String task) {
        return LocalDate.parse(tables.texts(
                        "select cast(due_on as varchar(10)) from work_item where project_code = ? and element = ?",
                        project.code(),
                        "userTask_" + task)
                .get(0));
    }

    private static JsonObject file(CycleDriver project) {
        return project.cast()
                .person("admin")
                .get("/api/projects/" + project.address() + "/crisis")
                .expect(200)
                .json();
    }

    private static String page(CycleDriver project) {
        return PageSession.of(Api.server(), "officer")
                .get("/projects/project.xhtml?code=" + project.address())
                .expect(200)
                .body();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
