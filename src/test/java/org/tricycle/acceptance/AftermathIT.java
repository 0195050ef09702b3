package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.BegunProcess;

/** What comes beside and after a project: evaluations on the way, what follows from them, and the project that follows. */
@ExtendWith(ArquillianExtension.class)
class AftermathIT {

    @Inject
    private BegunProcess begun;

    @Inject
    private Tables tables;

    @Test
    void evaluatesAtMidTermBesideTheRunningProjectAndActsOnWhatIsAccepted() {
        CycleDriver project = new CycleDriver(Api.server()).register();
        project.untilOpen("reportProgress");

        begun.begin("evaluation", project.businessKey(), "evaluationKind", "MID_TERM");
        project.answerAll(
                task -> !task.name().equals("reportProgress") && !task.name().equals("actOnRecommendation"));

        assertThat(tables.status(project.code())).isEqualTo("ACTIVE");
        assertThat(project.open()).extracting(OpenWork::name).containsExactly("actOnRecommendation", "reportProgress");
        project.answerAll(task -> task.name().equals("actOnRecommendation"));
        assertThat(project.timeline()).contains("evaluation-opened", "recommendation-acted-on");
        assertThat(of(project, "evaluations")).singleElement().satisfies(evaluation -> {
            assertThat(evaluation.getString("kind")).isEqualTo("MID_TERM");
            assertThat(evaluation.getJsonArray("steps")).hasSize(5);
        });
        assertThat(of(project, "recommendations")).singleElement().satisfies(recommendation -> assertThat(
                        recommendation.getString("state"))
                .isEqualTo("DONE"));
    }

    @Test
    void registersTheNextPhaseAndShowsItAtBothProjects() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("decideNextPhase", AftermathIT::nextPhase)
                .register();
        project.toTheEnd();

        JsonObject next = of(project, "phases").get(0);
        assertThat(next.getBoolean("earlier")).isFalse();
        assertThat(phases(project, next.getString("address"))).singleElement().satisfies(before -> {
            assertThat(before.getBoolean("earlier")).isTrue();
            assertThat(before.getString("code")).isEqualTo(project.code());
        });
        assertThat(tables.status(next.getString("code"))).isEqualTo("IDEA");
        assertThat(tables.texts(
                        "select kind || ' ' || state from obligation where business_key = ? order by kind, due_on",
                        project.businessKey()))
                .contains("EVALUATION DROPPED", "EXIT_PREPARATION DROPPED", "FOLLOW_UP PLANNED");
    }

    private static JsonObject nextPhase(JsonObject example) {
        return Json.createObjectBuilder(example)
                .add("decision", "NEXT_PHASE")
                .add("title", "Working out of poverty, second phase")
                .add("country", "GHA")
                .add("indicativeBudget", new BigDecimal("800000.00"))
                .add("plannedStart", "2028-01-01")
                .add("plannedEnd", "2029-06-30")
                .build();
    }

    private static List<JsonObject> of(CycleDriver project, String part) {
        return part(project, project.address(), part);
    }

    private static List<JsonObject> phases(CycleDriver project, String address) {
        return part(project, address, "phases");
    }

    private static List<JsonObject> part(CycleDriver project, String address, String part) {
        return project.cast()
                .person("manager")
                .get("/api/projects/" + address + "/" + part)
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class);
    }
}
