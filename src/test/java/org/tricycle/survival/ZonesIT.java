package org.tricycle.survival;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;

/** From Suva to Honolulu: windows opened together close each with its own country’s day, by the product’s own timers (R0.3, R0.8). */
class ZonesIT {

    private static final ZoneId SUVA = ZoneId.of("Pacific/Fiji");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final Duration SHORTLY = Duration.ofMinutes(2);

    private final TestDatabase database = TestDatabase.fresh("zones");
    private final ServerProcess server = new ServerProcess(database, "zones", List.of("-Dtricycle.test.clock=true"));

    @AfterEach
    void stop() {
        server.close();
    }

    /** A project whose groups are being heard, and the moment at which their window closes. */
    private record Window(CycleDriver project, Instant closes) {}

    @Test
    void windowsCloseWithTheDayOfTheirCountry() {
        server.start().untilReady();
        Api admin = Api.withPassword(server.address(), "admin", "tricycle");
        moveOffice(admin, "USA", HONOLULU);
        LocalDate holiday = twoFreeWeeks(admin, "FJI");

        Window suva = open(admin, "FJI");
        Window honolulu = open(admin, "USA");

        assertThat(suva.closes().atZone(SUVA).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(honolulu.closes().atZone(HONOLULU).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(lastDay(suva, SUVA)).isAfter(holiday);
        Stream.of(suva, honolulu).sorted(Comparator.comparing(Window::closes)).forEach(window -> closes(admin, window));
    }

    private static void closes(Api admin, Window window) {
        move(admin, window.closes().minus(SHORTLY));
        assertThat(open(admin, window)).containsOnly("fileGroupPosition");
        move(admin, window.closes());
        assertThat(open(admin, window)).containsOnly("contactGroup");
    }

    /** What is open in the consultation. */
    private static List<String> open(Api admin, Window window) {
        return consultation(admin, window.project()).getJsonArray("workItems").getValuesAs(JsonObject.class).stream()
                .map(task -> task.getString("name"))
                .toList();
    }

    private static JsonObject consultation(Api admin, CycleDriver project) {
        return admin.get("/api/admin/instances/" + project.address() + "/tripartite-consultation/1")
                .expect(200)
                .json();
    }

    private static LocalDate lastDay(Window window, ZoneId zone) {
        return LocalDate.ofInstant(window.closes().minusSeconds(1), zone);
    }

    private Window open(Api admin, String country) {
        CycleDriver project = new CycleDriver(server.address()).register(Examples.with("country", country));
        project.untilOpen("fileGroupPosition");
        List<Instant> windows = consultation(admin, project).getJsonArray("jobs").getValuesAs(JsonObject.class).stream()
                .filter(job -> job.getBoolean("timer"))
                .map(job -> Instant.parse(job.getString("dueAt")))
                .distinct()
                .toList();
        assertThat(windows).hasSize(1);
        return new Window(project, windows.get(0));
    }

    private static void moveOffice(Api admin, String country, ZoneId zone) {
        JsonObject week = Json.createObjectBuilder()
                .add("validFrom", today(admin, country).toString())
                .add("weekend", "SATURDAY_AND_SUNDAY")
                .add("zone", zone.getId())
                .add("reason", "The office has moved")
                .build();
        String calendar = "/api/calendars/" + country;
        String seen = admin.get(calendar).expect(200).header("ETag");
        admin.send("PUT", calendar + "/week", BodyPublishers.ofString(week.toString()), "If-Match", seen)
                .expect(200);
        admin.send("PUT", calendar + "/week", BodyPublishers.ofString(week.toString()), "If-Match", seen)
                .expect(412);
    }

    /** All of the next two weeks is free, so that the window closes later; yearly holidays among them are refused, being known. */
    private static LocalDate twoFreeWeeks(Api admin, String country) {
        LocalDate today = today(admin, country);
        LocalDate last = today.plusDays(14);
        today.datesUntil(last.plusDays(1))
                .forEach(day -> admin.post("/api/calendars/" + country + "/holidays", holiday(day))
                        .status());
        return last;
    }

    private static JsonObject holiday(LocalDate day) {
        return Json.createObjectBuilder()
                .add("day", day.toString())
                .add("name", "Mourning")
                .add("yearly", false)
                .add("reason", "Decree")
                .build();
    }

    private static LocalDate today(Api admin, String country) {
        return LocalDate.parse(
                admin.get("/api/calendars/" + country).expect(200).json().getString("today"));
    }

    private static void move(Api admin, Instant moment) {
        admin.post(
                        "/api/test/clock",
                        Json.createObjectBuilder().add("to", moment.toString()).build())
                .expect(200);
    }
}
