package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.TroublesomeStep;

/** An administrator finds what failed, tries it again with a reason, and sees that everything agrees (R13.1–R13.5). */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonObject REASON = reason("The register answers again.");

    @SuppressWarnings("NullAway.Init")
    private Cast cast;

    @SuppressWarnings("NullAway.Init")
    private Api admin;

    @SuppressWarnings("NullAway.Init")
    private CycleDriver project;

    @Inject
    private TroublesomeStep step;

    @Inject
    private Tables tables;

    @BeforeEach
    void signIn() {
        cast = Cast.at(Api.server());
        admin = cast.person("admin");
        project = new CycleDriver(Api.server());
    }

    @AfterEach
    void forget() {
        step.forget();
    }

    @Test
    void findsAFailedStepRetriesItWithAReasonAndSeesItDone() {
        String reference = failedStep();
        JsonObject incident = incidents().get(0);
        assertThat(incident.getString("step")).isEqualTo(TroublesomeStep.STEP);
        assertThat(incident.getString("message")).contains("does not answer");
        assertThat(instances("&incidents=true")).hasSize(1);
        assertThat(instances("&step=" + TroublesomeStep.STEP)).hasSize(1);
        assertThat(kinds()).containsExactlyInAnyOrder("OPEN_INCIDENT", "TOKEN_OUT_OF_PLACE");

        step.mend();
        admin.post("/api/admin/incidents/" + reference + "/retry", REASON).expect(202);

        until(() -> incidents().isEmpty()
                && instances("&process=" + TroublesomeStep.PROCESS).isEmpty());
        assertThat(detail().getJsonObject("row").getString("endedAt", "")).isNotEmpty();
        assertThat(repairs("DONE"))
                .containsExactly("admin: troublesome-process 1 serviceTask_tryOnce: The register answers again.");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void showsAStepThatFailsAgainAsANewIncident() {
        String reference = failedStep();

        admin.post("/api/admin/instances/" + project.address() + "/troublesome-process/1/retry", REASON)
                .expect(202);

        until(() -> incidents().stream()
                .anyMatch(open -> !open.getString("reference").equals(reference)));
        admin.post("/api/admin/incidents/" + reference + "/retry", REASON).expect(404);
    }

    @Test
    void letsNobodyElseIn() {
        String reference = failedStep();
        List<String> addresses = List.of(
                "/api/admin/processes",
                "/api/admin/instances",
                "/api/admin/instances/" + project.address() + "/project-cycle/1",
                "/api/admin/incidents",
                "/api/admin/consistency");
        for (String address : addresses) {
            cast.person("officer").get(address).expect(404);
            Api.anonymous(Api.server()).get(address).expect(401);
            cast.person("auditor").get(address).expect(200);
        }
        String retry = "/api/admin/incidents/" + reference + "/retry";
        cast.person("officer").post(retry, reason("")).expect(404);
        cast.person("auditor").post(retry, REASON).expect(403);
        admin.post(retry, reason(" ")).expect(422);

        assertThat(incidents()).extracting(open -> open.getString("reference")).containsExactly(reference);
        assertThat(
                        tables.texts(
                                "select actor from audit_entry where subject = 'administration' and outcome = 'repair-not-yours'"))
                .contains("auditor");
    }

    @Test
    void agreesThroughAFullCycle() {
        project.register();
        assertThat(kinds()).isEmpty();
        project.until(task -> {
            assertThat(kinds()).as(task.name()).isEmpty();
            return task.name().equals("closeFinances");
        });
        project.toTheEnd();

        assertThat(kinds()).isEmpty();
        Reply models = admin.get("/api/admin/processes").expect(200);
        assertThat(models.body()).contains("tripartite-consultation").doesNotContain(":1:");
    }

    /** Begins a process that fails; gives the reference of the incident. */
    private String failedStep() {
        project.register();
        step.begin(project.businessKey());
        until(() -> !incidents().isEmpty());
        return incidents().get(0).getString("reference");
    }

    private List<JsonObject> incidents() {
        return admin.get("/api/admin/incidents").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(incident -> incident.getString("subject").equals(project.businessKey()))
                .toList();
    }

    private List<JsonObject> instances(String filter) {
        return admin.get("/api/admin/instances?q=" + project.code() + filter)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject detail() {
        return admin.get("/api/admin/instances/" + project.address() + "/troublesome-process/1")
                .expect(200)
                .json();
    }

    /** What disagrees about the project. */
    private List<String> kinds() {
        return admin.get("/api/admin/consistency").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("subject").equals(project.businessKey()))
                .map(finding -> finding.getString("kind"))
                .toList();
    }

    private List<String> repairs(String outcome) {
        return tables.texts(
                "select actor || ': ' || change from audit_entry where subject = ? and operation = 'RetryFailedSteps' and outcome = ?",
                project.businessKey(),
                outcome);
    }

    private static JsonObject reason(String text) {
        return Json.createObjectBuilder().add("reason", text).build();
    }

    private static void until(BooleanSupplier reached) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
