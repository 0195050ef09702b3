package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.platform.BusinessKey;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Simultaneous;

/** What happens by itself happens once, even if two nodes try at the same moment; and nobody moves the clock of a product in use. */
@ExtendWith(ArquillianExtension.class)
class DailyRunIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 5;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Simultaneous simultaneous;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Tables tables;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    // R11.4
    @Test
    void runsADayOnce() {
        simultaneous.runTheDay();
        simultaneous.runTheDay();

        until("run:" + today());
        assertThat(tables.number(
                        "select count(*) from product_run where name = 'daily-run' and period = ?", today().toString()))
                .isEqualTo(1);
        assertThat(tables.number(
                        "select count(*) from act_hi_actinst a join act_hi_procinst h on h.id_ = a.proc_inst_id_"
                                + " where h.business_key_ = ? and a.act_id_ = 'serviceTask_sweepDeadlines'",
                        "run:" + today()))
                .isEqualTo(1);
    }

    // R11.2
    @Test
    void beginsAnObligationOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            CycleDriver project = new CycleDriver(Api.server()).register();
            simultaneous.plan(BusinessKey.parse(project.businessKey()), today());
            long obligation = tables.number("select id from obligation where business_key = ?", project.businessKey());

            simultaneous.begin(obligation);
            simultaneous.begin(obligation);

            assertThat(tables.texts("select state from obligation where id = ?", obligation))
                    .containsExactly("BEGUN");
            assertThat(tables.number(
                            "select count(*) from act_hi_procinst where business_key_ = ? and proc_def_key_ = 'tripartite-consultation'",
                            project.businessKey()))
                    .isEqualTo(1);
            assertThat(project.timeline())
                    .filteredOn("obligation-begun"::equals)
                    .hasSize(1);
        }
    }

    // R13.6
    @Test
    void hasNoClockToMoveWhereNoConfigurationAllowsIt() {
        JsonObject tomorrow = Json.createObjectBuilder()
                .add("to", clock.instant().plus(Duration.ofDays(1)).toString())
                .build();

        Cast.at(Api.server()).person("admin").post("/api/test/clock", tomorrow).expect(404);
        Cast.at(Api.server()).person("admin").get("/api/test/clock").expect(404);
        Api.anonymous(Api.server()).post("/api/test/clock", tomorrow).expect(401);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void until(String key) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (tables.number("select count(*) from act_hi_procinst where business_key_ = ? and end_time_ is null", key)
                > 0) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
