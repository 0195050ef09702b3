package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;
import static org.tricycle.testing.Examples.without;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Processes;

/** Running projects are revised, suspended, resumed and ended early over HTTP. */
@ExtendWith(ArquillianExtension.class)
class RevisionIT {

    @Inject
    private Tables tables;

    @Inject
    private Processes processes;

    @Test
    void suspendsThenResumesThenTerminatesAProject() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        OpenWork report = project.untilOpen("reportProgress");

        ask(project, "SUSPENSION").answer("authoriseRevision", "informDonor");

        assertThat(tables.status(project.code())).isEqualTo("SUSPENDED");
        assertThat(project.answer(report).expect(409).json().getString("type")).endsWith("project-suspended");
        assertThat(waiting(project))
                .extracting(row -> row.getBoolean("waiting"))
                .containsExactly(true);
        assertThat(obligations(project)).containsExactly("PLANNED");

        processes.begin("suspension-review", project.businessKey());
        project.answer("reviewSuspension");

        ask(project, "RESUMPTION").answer("authoriseRevision", "informDonor");

        assertThat(tables.status(project.code())).isEqualTo("ACTIVE");
        assertThat(waiting(project))
                .extracting(row -> row.getBoolean("waiting"))
                .containsExactly(false);
        assertThat(obligations(project)).allMatch("DROPPED"::equals);

        ask(project, "TERMINATION").answer("authoriseRevision", "informDonor");
        assertThat(project.open()).extracting(OpenWork::name).containsExactly("reportTermination");
        project.answer("reportTermination", "settleTermination");

        assertThat(project.status()).isEqualTo("TERMINATED");
        assertThat(tables.timeline(project.code()))
                .containsSubsequence(
                        "project-suspended",
                        "suspension-reviewed",
                        "project-resumed",
                        "termination-reported",
                        "project-terminated");
        assertThat(tables.leftovers(project.code())).isEmpty();
        assertThat(seals(project)).hasSize(3);
        assertThat(ledger(project)).endsWith("EXPENDITURE 120000.00", "BALANCE_RETURNED 880000.00");
    }

    @Test
    void terminatesASuspendedProject() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("reportProgress");
        ask(project, "SUSPENSION").answer("authoriseRevision", "informDonor");
        ask(project, "TERMINATION")
                .answer("authoriseRevision", "informDonor", "reportTermination", "settleTermination");

        assertThat(tables.status(project.code())).isEqualTo("TERMINATED");
        assertThat(tables.leftovers(project.code())).isEmpty();
    }

    @Test
    void givesAProjectItsEvaluationsWhenARevisionCrossesEighteenMonthsAndThreeHundredAndFiftyThousand() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("draftProjectDocument", small("2026-12-31", "300000.00", lines(2026, "300000.00")))
                .script("draftProjectDocument", document -> with(
                                "changesMade", "Eight months and a second district more.")
                        .apply(small("2027-08-31", "400000.00", lines(2026, "300000.00", 2027, "100000.00"))
                                .apply(document)))
                .scriptExample("inviteGroups")
                .script("inviteGroups", with("mode", "WRITTEN"))
                .script("inviteGroups", with("mode", "WRITTEN"))
                .script("signAgreement", RevisionIT::agreed)
                .script("openBudget", with("firstAllocation", Json.createValue(new BigDecimal("300000.00"))))
                .script("planWork", RevisionIT::withinTheYear)
                .script("scheduleEvaluations", RevisionIT::finalOnly)
                .register();
        project.untilOpen("reportProgress");
        assertThat(evaluations(project)).containsExactly("FINAL");
        assertThat(project.row().getString("track")).isEqualTo("LIGHT");

        project.revise(revision -> with("newEnd", "2027-08-31")
                        .apply(with("type", "SUBSTANTIVE").apply(revision)))
                .expect(200);
        project.answerAllBut("reportProgress");

        assertThat(evaluations(project)).containsExactlyInAnyOrder("FINAL independent", "MID_TERM");
        assertThat(tables.texts("select amount from agreement where project_code = ?", project.code()))
                .containsExactly("400000.00");
        assertThat(project.row().getString("track")).isEqualTo("STANDARD");
        assertThat(tables.timeline(project.code())).contains("evaluations-added");
        assertThat(seals(project)).hasSize(1);
    }

    private static CycleDriver ask(CycleDriver project, String type) {
        project.revise(revision -> without("newEnd").apply(with("type", type).apply(revision)))
                .expect(200);
        return project;
    }

    private static UnaryOperator<JsonObject> small(String end, String total, JsonArray lines) {
        return document -> Json.createObjectBuilder(document)
                .add("end", end)
                .add("total", new BigDecimal(total))
                .add("budgetLines", lines)
                .add("objectives", JsonValue.EMPTY_JSON_ARRAY)
                .add("countries", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private static JsonArray lines(Object... yearsAndAmounts) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (int i = 0; i < yearsAndAmounts.length; i += 2) {
            lines.add(Json.createObjectBuilder()
                    .add("year", (int) yearsAndAmounts[i])
                    .add("type", "EXPERTS")
                    .add("amount", new BigDecimal((String) yearsAndAmounts[i + 1]))
                    .add("objective", "EMPLOYMENT")
                    .add("country", "GHA"));
        }
        return lines.build();
    }

    private static JsonObject agreed(JsonObject agreement) {
        BigDecimal amount = new BigDecimal("300000.00");
        return Json.createObjectBuilder(agreement)
                .add("amount", amount)
                .add(
                        "instalments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("due", "2026-12-01")
                                        .add("amount", amount)))
                .build();
    }

    private static JsonObject withinTheYear(JsonObject plan) {
        JsonObject activity = plan.getJsonArray("activities").getJsonObject(0);
        return Json.createObjectBuilder(plan)
                .add("activities", Json.createArrayBuilder().add(activity))
                .build();
    }

    private static JsonObject finalOnly(JsonObject schedule) {
        return Json.createObjectBuilder(schedule)
                .add(
                        "evaluations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kind", "FINAL")
                                        .add("date", "2026-12-15")
                                        .add("independent", false)))
                .build();
    }

    private static List<JsonObject> waiting(CycleDriver project) {
        return project.cast()
                .person("admin")
                .get("/api/tasks?scope=all&size=100&project=" + project.address())
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private List<String> obligations(CycleDriver project) {
        return tables.texts(
                "select state from obligation where business_key = ? and kind = 'SUSPENSION_REVIEW' order by id",
                project.businessKey());
    }

    private List<String> seals(CycleDriver project) {
        return tables.texts(
                "select kind from register_entry where subject = ? and kind = 'revision-seal'", project.businessKey());
    }

    private List<String> evaluations(CycleDriver project) {
        return tables.texts(
                "select kind || case when independent then ' independent' else '' end from scheduled_evaluation where project_code = ?",
                project.code());
    }

    private List<String> ledger(CycleDriver project) {
        return tables.texts(
                "select kind || ' ' || amount from ledger_entry where project_code = ? order by number",
                project.code());
    }
}
