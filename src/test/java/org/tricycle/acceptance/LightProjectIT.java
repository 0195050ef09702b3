package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.organisation.WorkingCalendars;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.PolicyDays;
import org.tricycle.testing.Tables;

/** A light project is signed within 60 working days of its request, and every group is heard on the way (rules.md §0). */
@ExtendWith(ArquillianExtension.class)
class LightProjectIT {

    private static final int TARGET = 60;
    private static final int SHORTEST_WINDOW = 10;
    private static final BigDecimal BUDGET = new BigDecimal("300000.00");
    private static final String LAST_DAY = "2026-12-31";

    @Inject
    private Tables tables;

    @Test
    void isSignedInTimeWithEveryGroupHeard() {
        CycleDriver project = new CycleDriver(Api.server())
                .script("draftProjectDocument", LightProjectIT::shortForm)
                .script("inviteGroups", LightProjectIT::inWriting)
                .script("signAgreement", LightProjectIT::smaller)
                .register(LightProjectIT::small);

        project.untilOpen("openBudget");

        assertThat(project.row().getString("track")).isEqualTo("LIGHT");
        assertThat(project.answered())
                .contains("decideOnRequest", "nameFundingSource", "submitToDonor", "signAgreement")
                .doesNotContain("draftConceptNote", "decideOnConcept", "checkCompleteness");
        assertThat(partiesHeard(project)).containsExactlyInAnyOrder("GOVERNMENT", "EMPLOYERS", "WORKERS");
        assertThat(pointsHeard(project)).containsExactly("DESIGN", "REVIEW");
        List<String> items = PolicyDays.items(tables, project.code());
        int days = PolicyDays.of(items);
        System.out.println("Light project " + project.code() + ": " + days + " working days from request to signature");
        assertThat(days).as("%s", items).isLessThanOrEqualTo(TARGET);
    }

    private List<String> partiesHeard(CycleDriver project) {
        return tables.texts(
                "select distinct party from work_item where project_code = ? and element = 'userTask_fileGroupPosition' and closed_by is not null",
                project.code());
    }

    private List<String> pointsHeard(CycleDriver project) {
        return tables.texts(
                "select consultation_point from consultation where project_code = ? order by invited_at",
                project.code());
    }

    private static JsonObject small(JsonObject request) {
        return Json.createObjectBuilder(request)
                .add("indicativeBudget", BUDGET)
                .add("plannedEnd", LAST_DAY)
                .build();
    }

    /** The shortest window that the policy allows, in writing. */
    private static JsonObject inWriting(JsonObject invitation) {
        LocalDate closing = CDI.current()
                .select(WorkingCalendars.class)
                .get()
                .of("GHA")
                .after(LocalDate.now(ZoneOffset.UTC), SHORTEST_WINDOW);
        return Json.createObjectBuilder(invitation)
                .add("mode", "WRITTEN")
                .add("positionsDue", closing.toString())
                .build();
    }

    /** Twelve months, one country, and none of the sections that only larger projects need. */
    private static JsonObject shortForm(JsonObject document) {
        return Json.createObjectBuilder(document)
                .remove("theoryOfChange")
                .remove("sustainability")
                .add("risks", JsonValue.EMPTY_JSON_ARRAY)
                .add("end", LAST_DAY)
                .add("total", BUDGET)
                .add("evaluationReserve", new BigDecimal("9000.00"))
                .add(
                        "budgetLines",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("year", 2026)
                                        .add("type", "TRAINING")
                                        .add("amount", BUDGET)
                                        .add("description", "Skills training")))
                .build();
    }

    private static JsonObject smaller(JsonObject agreement) {
        return Json.createObjectBuilder(agreement)
                .add("amount", BUDGET)
                .add(
                        "instalments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("due", "2026-12-01")
                                        .add("amount", BUDGET)))
                .build();
    }
}
