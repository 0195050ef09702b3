package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;

/** A calendar program reads a person’s deadlines at a secret address, as long as the person lets it (R12.7). */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    @Inject
    private Tables tables;

    @Test
    void followsTheTasksOfItsOwner() throws IOException, ParserException {
        CycleDriver project = new CycleDriver(Api.server()).register();
        OpenWork task = project.untilOpen("decideOnConcept");
        Api owner = project.person(task);
        String address = issue(owner);

        VEvent due = event(address, task);
        assertThat(due.getSummary().getValue()).contains(project.code());
        LocalDate first = day(due);
        tables.execute("update work_item set due_on = due_on + 3, version = version + 1 where id = ?", task.id());

        VEvent moved = event(address, task);
        assertThat(day(moved)).isEqualTo(first.plusDays(3));
        assertThat(moved.getSequence().getSequenceNo())
                .isGreaterThan(due.getSequence().getSequenceNo());

        project.answer(task).expect(200);
        assertThat(events(address)).noneMatch(event -> isOf(event, task));
    }

    @Test
    void leadsNowhereOnceReplacedOrTakenAway() {
        Api owner = Api.as(Api.server(), "head");
        String first = issue(owner);
        assertThat(read(first).status()).isEqualTo(200);
        assertThat(read(first).mediaType()).isEqualTo("text/calendar");

        String second = issue(owner);
        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(second).status()).isEqualTo(200);

        owner.send("DELETE", "/api/me/calendar", BodyPublishers.noBody()).expect(204);
        assertThat(read(second).status()).isEqualTo(404);
        assertThat(read("/calendars/" + "a".repeat(43) + ".ics").status()).isEqualTo(404);
        assertThat(read("/calendars/x.ics").status()).isEqualTo(404);
    }

    private static String issue(Api owner) {
        return owner.post("/api/me/calendar", JsonObject.EMPTY_JSON_OBJECT)
                .expect(201)
                .json()
                .getString("path");
    }

    /** Without an account, as a calendar program does. */
    private static Reply read(String address) {
        return Api.anonymous(Api.server()).get(address);
    }

    private static List<VEvent> events(String address) throws IOException, ParserException {
        String text = read(address).expect(200).body();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        ValidationResult result = calendar.validate(true);
        assertThat(result.hasErrors()).as("%s", result).isFalse();
        return calendar.getComponents("VEVENT");
    }

    private static VEvent event(String address, OpenWork task) throws IOException, ParserException {
        return events(address).stream()
                .filter(event -> isOf(event, task))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(VEvent event, OpenWork task) {
        return event.getUid().orElseThrow().getValue().startsWith(task.id());
    }

    private static LocalDate day(VEvent event) {
        return LocalDate.from(event.getDateTimeStart().getDate());
    }
}
