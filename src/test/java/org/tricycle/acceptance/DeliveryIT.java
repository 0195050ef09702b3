package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;
import org.tricycle.testing.UnitControls;
import org.tricycle.testing.UnitDriver;

/** A unit that spends nothing of what it was given explains itself month by month, and what is decided is seen. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

    /** An office for which no other test spends. */
    private static final String OFFICE = "AMERICAS";

    private static final String COUNTRY = "BOL";

    @Inject
    private UnitControls controls;

    @Inject
    private Tables tables;

    @Test
    void leadsFromTwoRedMonthsToADecision() {
        new CycleDriver(Api.server()).register(with("country", COUNTRY)).untilOpen("reportProgress");
        UnitDriver office = new UnitDriver(Api.server(), OFFICE);

        controls.begin(OFFICE, "2026-11");
        controls.begin(OFFICE, "2026-12");
        assertThat(office.open()).extracting(OpenWork::name).containsExactly("explainShortfall", "explainShortfall");
        office.toTheEnd();

        assertThat(office.exemplary())
                .containsExactlyInAnyOrder("ExplainShortfall", "AgreeActionPlan", "DecideOnShortfall");
        assertToldOf(story("controller").getJsonArray("controls").getValuesAs(JsonObject.class));
        controls.begin(OFFICE, "2026-12");
        assertThat(months()).containsExactly("2026-11-30", "2026-12-31");
    }

    private static void assertToldOf(List<JsonObject> newestFirst) {
        assertThat(newestFirst).hasSizeGreaterThanOrEqualTo(2);
        assertThat(newestFirst.get(0).getJsonObject("ruling").getString("decision"))
                .isEqualTo("REALLOCATION");
        assertThat(newestFirst.get(0).getInt("redsInARow")).isEqualTo(2);
        assertThat(newestFirst.get(1).getJsonObject("plan").getString("by")).isEqualTo("controller");
        assertThat(newestFirst.get(1).containsKey("ruling")).isFalse();
    }

    /** Months of which there is a snapshot, whether they are past or not. */
    private List<String> months() {
        return tables.texts(
                "select distinct cast(month_end as varchar(10)) from delivery_snapshot"
                        + " where unit_code = ? and month_end > date '2026-11-01' order by 1",
                OFFICE);
    }

    private static JsonObject story(String reader) {
        return Api.as(Api.server(), reader)
                .get("/api/units/" + OFFICE)
                .expect(200)
                .json();
    }

    @Test
    void showsThePortfolioAsARatioOfSums() {
        JsonObject portfolio = Api.as(Api.server(), "management")
                .get("/api/portfolio/delivery?from=2026-01-01&to=2027-12-31&by=office")
                .expect(200)
                .json();

        assertThat(portfolio.getJsonArray("rows")).hasSizeGreaterThan(5);
        assertThat(portfolio.getJsonObject("total").getString("code")).isEqualTo("TOTAL");
        Reply table = Api.as(Api.server(), "management").get("/api/portfolio/delivery?by=unit", "Accept", "text/csv");
        assertThat(table.expect(200).body()).contains("code,name,from,to").contains("EMPLOYMENT");
    }

    @Test
    void refusesOutsidersAndNonsense() { // R14.9
        Api.as(Api.server(), "workers").get("/api/portfolio/delivery").expect(404);
        Api.as(Api.server(), "workers").get("/api/units/ACCRA").expect(404);
        Api.as(Api.server(), "controller").get("/api/units/ATLANTIS").expect(404);
        Api.as(Api.server(), "controller")
                .get("/api/portfolio/delivery?from=2026-12-31&to=2026-01-01")
                .expect(400);
        Api.as(Api.server(), "controller")
                .get("/api/portfolio/delivery?from=yesterday")
                .expect(400);
    }
}
