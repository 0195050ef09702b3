package org.tricycle.survival;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.Api;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;

/** The clock of the demonstration portfolio moves on by a year and a day: all that falls due happens, on its day and once. */
class YearIT {

    private static final int DAYS = 366;

    /** One request moves the clock so far. */
    private static final int STEP = 40;

    private static final LocalTime RUN = LocalTime.of(2, 30);

    private final TestDatabase database = TestDatabase.fresh("year");
    private final ServerProcess server = new ServerProcess(
            database, "year", List.of("-Dtricycle.demo.portfolio=true", "-Dtricycle.test.clock=true"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void letsEverythingHappenOnce() throws SQLException {
        server.start().untilReady().untilSaid("portfolio is loaded");
        server.kill();
        LocalDate began = LocalDate.now(ZoneOffset.UTC);
        planObligations(began);
        server.start().untilReady();
        Api admin = Api.withPassword(server.address(), "admin", "tricycle");
        Instant start = now(admin);

        for (int day = STEP; day < DAYS; day += STEP) {
            move(admin, start.plus(day, ChronoUnit.DAYS));
        }
        move(admin, start.plus(DAYS, ChronoUnit.DAYS));

        admin.post("/api/test/clock", to(start)).expect(409);
        assertThat(admin.get("/api/admin/consistency").expect(200).body()).isEqualTo("[]");
        assertThat(admin.get("/api/admin/incidents").expect(200).body()).isEqualTo("[]");
        server.kill();
        ranEveryDay(start);
        ranEveryMonth();
        begunOnce();
        toldOnce();
        passedOnOnce();
        overdueReportsHoldUp();
        nothingIsLeft();
    }

    private static Instant now(Api admin) {
        return Instant.parse(admin.get("/api/test/clock").expect(200).json().getString("now"));
    }

    private static void move(Api admin, Instant moment) {
        admin.post("/api/test/clock", to(moment)).expect(200);
    }

    private static JsonObject to(Instant moment) {
        return Json.createObjectBuilder().add("to", moment.toString()).build();
    }

    private void planObligations(LocalDate today) throws SQLException {
        String active = texts("select code from project where status = 'ACTIVE' order by code")
                .get(0);
        String closed = texts("select code from project where status = 'FINANCIALLY_CLOSED' order by code")
                .get(0);
        plan(-1, active, "CONSULTATION", "MONITORING", today.plusDays(40));
        plan(-2, active, "EVALUATION", "MID_TERM", today.plusDays(100));
        plan(-3, active, "CONSULTATION", "MONITORING", today.plusDays(DAYS + 30));
        plan(-4, closed, "EVALUATION", "EX_POST", today.plusDays(200));
        plan(-5, closed, "CONSULTATION", "MONITORING", today.plusDays(10));
    }

    private void plan(long number, String project, String kind, String detail, LocalDate due) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into obligation (id, version, business_key, kind, detail, due_on, state) values (?, 1, ?, ?, ?, ?, 'PLANNED')")) {
            insert.setLong(1, number);
            insert.setString(2, "project:" + project);
            insert.setString(3, kind);
            insert.setString(4, detail);
            insert.setObject(5, due);
            insert.executeUpdate();
        }
    }

    // R11.4
    private void ranEveryDay(Instant start) throws SQLException {
        LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
        LocalDate first = start.atZone(ZoneOffset.UTC).toLocalTime().isBefore(RUN) ? day : day.plusDays(1);
        List<String> days = IntStream.range(0, DAYS)
                .mapToObj(number -> first.plusDays(number).toString())
                .toList();

        assertThat(texts("select period from product_run where name = 'daily-run' order by period"))
                .containsExactlyElementsOf(days);
        assertThat(texts("select business_key_ from act_hi_procinst where proc_def_key_ = 'daily-run' and end_act_id_ ="
                        + " 'endEvent_dayDone' order by business_key_"))
                .containsExactlyElementsOf(days.stream().map("run:"::concat).toList());
        assertThat(texts("select id_ from act_hi_procinst where proc_def_key_ = 'daily-run' and (end_act_id_ is null or"
                        + " end_act_id_ <> 'endEvent_dayDone')"))
                .isEmpty();
    }

    // R11.6
    private void ranEveryMonth() throws SQLException {
        List<String> runs = texts("select distinct name from product_run where name <> 'daily-run'");
        assertThat(runs).contains("delivery-control");
        for (String run : runs) {
            List<String> months = texts("select period from product_run where name = '" + run + "' order by period");
            YearMonth first = YearMonth.parse(months.get(0));
            assertThat(months)
                    .as(run)
                    .hasSizeBetween(12, 13)
                    .containsExactlyElementsOf(IntStream.range(0, months.size())
                            .mapToObj(number -> first.plusMonths(number).toString())
                            .toList());
        }
    }

    // R11.2, R11.5
    private void begunOnce() throws SQLException {
        assertThat(texts("select id || ' ' || state from obligation where id < 0 order by id"))
                .containsExactly("-5 DROPPED", "-4 BEGUN", "-3 PLANNED", "-2 BEGUN", "-1 BEGUN");
        assertThat(texts("select o.business_key || ' ' || o.kind from obligation o where o.state = 'BEGUN' and"
                        + " o.due_on > cast(o.settled_at as date)"))
                .isEmpty();
        assertThat(texts(
                        "select o.business_key || ' ' || o.kind || ' ' || o.due_on from obligation o where o.state = 'BEGUN'"
                                + " and o.due_on < cast(o.settled_at as date) and o.due_on > (select min(cast(r.period as date))"
                                + " from product_run r where r.name = 'daily-run')"))
                .as("begun late, though its day came after the first daily run")
                .isEmpty();
        assertThat(texts("select count(*) from timeline_entry where kind = 'obligation-begun'"))
                .isEqualTo(texts(
                        "select count(*) from obligation where state = 'BEGUN' and business_key like 'project:%'"));
        assertThat(texts(
                        "select count(*) from obligation where state = 'PLANNED' and due_on < (select max(cast(begun_at"
                                + " as date)) from product_run) and business_key not in (select 'project:' || code from project"
                                + " where status in ('SUSPENDED', 'AGREED'))"))
                .containsExactly("0");
    }

    // R10.9
    private void toldOnce() throws SQLException {
        assertThat(texts("select work_item_id from task_notice")).isNotEmpty();
        assertThat(
                        texts(
                                "select work_item_id from task_notice group by work_item_id, kind, recipient having count(*) > 1"))
                .isEmpty();
        assertThat(
                        texts(
                                "select count(*) from timeline_entry where kind in ('task-reminded', 'task-late', 'task-escalated')"))
                .isEqualTo(texts("select count(*) from task_notice n join work_item w on w.id = n.work_item_id"
                        + " where w.project_code is not null"));
        assertThat(texts(
                        "select id from work_item where closed_at is null and held_on is null and next_notice_on <= (select"
                                + " max(cast(begun_at as date)) from product_run)"))
                .isEmpty();
    }

    // R6.11
    private void passedOnOnce() throws SQLException {
        assertThat(texts("select approval_id from approval_lapse")).isNotEmpty();
        assertThat(
                        texts(
                                "select approval_id from approval_lapse group by approval_id, approval_level having count(*) > 1"))
                .isEmpty();
        assertThat(texts("select count(*) from timeline_entry where kind = 'approval-passed-on'"))
                .isEqualTo(texts("select count(*) from approval_lapse"));
        assertThat(texts("select count(*) from approval_lapse where approval_level = 'L5'"))
                .containsExactly("0");
        assertThat(texts("select distinct n.kind from task_notice n join work_item w on w.id = n.work_item_id where"
                        + " w.element = 'userTask_decideApproval'"))
                .as("who decides at the highest level is late, not passed over")
                .contains("LATE_THIRD");
    }

    // R8.19, R7.24
    private void overdueReportsHoldUp() throws SQLException {
        assertThat(
                        texts(
                                "select o.business_key || o.due_on from obligation o where o.kind = 'EVALUATION_ALARM' and o.state = 'BEGUN'"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(texts("select distinct project_code from bottleneck where source = 'EVALUATION'"))
                .isNotEmpty();
        assertThat(texts("select w.project_code from work_item w join bottleneck b on b.project_code = w.project_code"
                        + " where w.element = 'userTask_reviewBottleneck' and b.source = 'EVALUATION'"))
                .isNotEmpty();
    }

    private void nothingIsLeft() throws SQLException {
        assertThat(texts("select id_ from act_ru_incident")).isEmpty();
        assertThat(texts("select id_ from act_ru_job where retries_ < 1 or exception_msg_ is not null"))
                .isEmpty();
        assertThat(texts("select count(*) from act_ru_job where handler_type_ = 'timer-start-event'"))
                .containsExactly("1");
        assertThat(texts("select id_ from act_ru_job where duedate_ is null or duedate_ <= (select max(begun_at) from"
                        + " product_run)"))
                .isEmpty();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
