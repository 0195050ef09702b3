package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.organisation.Authority;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Reply;

/** A deputy and an officer-in-charge act on somebody else’s behalf, and everybody can tell; whoever has a conflict does not act (R0.4, R0.5, R10.7). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StandInIT {

    private static final String DEPUTY = "legal";
    private static final String OFFICER = "evalmanager";

    private final CycleDriver project = new CycleDriver(Api.server()).register();

    @Test
    void showsOnWhoseBehalfADeputyActs() {
        OpenWork task = project.untilOpen("checkMandate");
        Api absent = project.cast().person("officer");
        Api deputy = project.cast().person(DEPUTY);
        deputy.get("/api/tasks/" + task.id()).expect(404);
        String absence = announce(absent, leave(DEPUTY));
        try {
            actsFor("officer", "on behalf of Ama Mensah", DEPUTY, task);
        } finally {
            absent.send("DELETE", absence, BodyPublishers.noBody()).expect(204);
        }
    }

    @Test
    void theNextDeputyActsWhileTheDeputyIsAwayToo() {
        OpenWork task = project.untilOpen("checkMandate");
        Api absent = project.cast().person("officer");
        Api deputy = project.cast().person(DEPUTY);
        Api next = project.cast().person("gender");
        String first = announce(absent, leave(DEPUTY).add("nextDeputy", "gender"));
        try {
            next.get("/api/tasks/" + task.id()).expect(404);
            refused(absent, leave(OFFICER), "/startsOn");
            refused(deputy, leave("officer"), "/deputy");
            refused(project.cast().person("standards"), leave("officer"), "/nextDeputy");
            String second = announce(deputy, leave("standards"));
            try {
                assertThat(handOver(next, task, "officer").expect(403).body()).contains("never-delegated-twice");
                actsFor("officer", "on behalf of Ama Mensah", "gender", task);
            } finally {
                deputy.send("DELETE", second, BodyPublishers.noBody()).expect(204);
            }
        } finally {
            absent.send("DELETE", first, BodyPublishers.noBody()).expect(204);
        }
    }

    // R10.15
    @Test
    void handsATaskOverToAColleagueWithANote() {
        OpenWork task = project.untilOpen("appraiseProposal");
        Api appraiser = project.cast().person("appraiser");
        assertThat(reading("appraiser")
                        .get("/tasks/delegate.xhtml?id=" + task.id())
                        .body())
                .contains("Mei Tanaka")
                .doesNotContain("Ama Mensah");
        handOver(appraiser, task, "officer").expect(422);

        handOver(appraiser, task, "appraiser3").expect(200);

        assertThat(reading("appraiser3")
                        .get("/tasks/task.xhtml?id=" + task.id())
                        .body())
                .contains("Handed over by Awa Diop", "I am travelling.");
        assertThat(handOver(appraiser, task, "appraiser2").expect(409).body()).contains("task-claimed-by-another");
    }

    private static Reply handOver(Api person, OpenWork task, String to) {
        JsonObject order = Json.createObjectBuilder()
                .add("to", to)
                .add("note", "I am travelling.")
                .build();
        return person.post("/api/tasks/" + task.id() + "/delegate", order);
    }

    private static JsonObjectBuilder leave(String deputy) {
        return period().add("deputy", deputy).add("reason", "Leave");
    }

    /** The address of the absence. */
    private static String announce(Api person, JsonObjectBuilder absence) {
        return "/api/absences/"
                + person.post("/api/absences", absence.build())
                        .expect(201)
                        .json()
                        .getInt("id");
    }

    private static void refused(Api person, JsonObjectBuilder absence, String pointer) {
        assertThat(person.post("/api/absences", absence.build()).expect(422).body())
                .contains(pointer);
    }

    @Test
    void showsOfWhatAnOfficerIsInCharge() {
        OpenWork task = project.untilOpen("decideApproval");
        String group = task.groups().get(0);
        Authority authority = Authority.valueOf(group.substring(0, group.indexOf('@')));
        Api higher = project.cast().person(Cast.anybody(authority.higher().name()));
        JsonObject designation = period().add("role", authority.name())
                .add("scope", group.substring(group.indexOf('@') + 1))
                .add("officer", OFFICER)
                .add("statement", "In charge for the time being.")
                .build();
        String address = "/api/designations/"
                + higher.post("/api/designations", designation)
                        .expect(201)
                        .json()
                        .getInt("id");
        try {
            actsFor(group, "on behalf of ", OFFICER, task);
        } finally {
            higher.send("DELETE", address, BodyPublishers.noBody()).expect(204);
        }
    }

    @Test
    void offersNothingToAnAppraiserWhoDeclaredAConflict() { // R10.12
        OpenWork task = project.untilOpen("appraiseProposal");
        Api conflicted = project.cast().person("appraiser");
        JsonObject declared = Json.createObjectBuilder()
                .add("noConflictOfInterest", false)
                .add("conflict", "My sister works for the applicant.")
                .build();
        String desk = "/api/tasks/" + task.id();
        conflicted.post(desk + "/claim", JsonObject.EMPTY_JSON_OBJECT).expect(200);
        conflicted.post(desk + "/declaration", declared).expect(204);

        OpenWork again = project.untilOpen("appraiseProposal");

        assertThat(again.id()).isEqualTo(task.id());
        assertThat(project.timeline()).endsWith("appraiser-conflicted");
        assertThat(inbox(conflicted)).isEmpty();
        conflicted.get(desk).expect(403);
        assertThat(reading("appraiser").get("/tasks/task.xhtml?id=" + task.id()).status())
                .isEqualTo(403);
        assertThat(inbox(project.cast().person("appraiser2"))).isNotEmpty();
        for (String attempt : List.of("claim", "complete")) {
            assertThat(conflicted
                            .post("/api/tasks/" + again.id() + "/" + attempt, project.nextAnswer(again))
                            .expect(403)
                            .json()
                            .getString("type"))
                    .endsWith("conflict-declared");
        }
    }

    @Test
    void asksThePlaceAboveWhenTooFewAreIndependent() { // R10.15
        OpenWork task = project.untilOpen("appraiseProposal");
        JsonObject conflict = Json.createObjectBuilder()
                .add("noConflictOfInterest", false)
                .add("conflict", "I advised the applicant.")
                .build();
        Api lead = project.cast().person("lead");
        lead.get("/api/tasks/" + task.id()).expect(404);
        for (String appraiser : List.of("appraiser", "appraiser2")) {
            project.cast()
                    .person(appraiser)
                    .post("/api/tasks/" + task.id() + "/declaration", conflict)
                    .expect(204);
        }

        assertThat(project.timeline()).endsWith("appraiser-conflicted", "task-asked-higher");
        project.declare(lead, task).expect(200);
        lead.post("/api/tasks/" + task.id() + "/complete", project.nextAnswer(task))
                .expect(200);
        OpenWork other = project.untilOpen("appraiseProposal");
        Api third = project.cast().person("appraiser3");
        project.declare(third, other).expect(200);
        third.post("/api/tasks/" + other.id() + "/complete", project.nextAnswer(other))
                .expect(200);
        project.untilOpen("confirmRecommendation");
    }

    private void actsFor(String behalf, String words, String person, OpenWork task) {
        Api api = project.cast().person(person);
        PageSession pages = reading(person);
        String desk = "/tasks/task.xhtml?id=" + task.id();
        assertThat(inbox(api)).containsExactly(behalf);
        assertThat(pages.get("/inbox/inbox.xhtml?q=" + project.code()).body()).contains(words);
        assertThat(pages.get(desk).body()).contains(words);

        api.send("POST", "/api/tasks/" + task.id() + "/claim", BodyPublishers.noBody())
                .expect(200);
        assertThat(inbox(api)).containsExactly(behalf);
        project.declare(api, task);
        api.post("/api/tasks/" + task.id() + "/complete", project.nextAnswer(task))
                .expect(200);

        JsonObject noted = project
                .cast()
                .person("auditor")
                .get("/api/projects/" + project.address() + "/timeline")
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("actor").equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(noted.getString("onBehalfOf")).isEqualTo(behalf);
        assertThat(reading("auditor")
                        .get("/projects/project.xhtml?code=" + project.address())
                        .body())
                .contains(words);
    }

    /** On whose behalf the person would answer the project’s tasks. */
    private List<String> inbox(Api person) {
        return person
                .get("/api/tasks?scope=all&project=" + project.address())
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(row -> row.getString("onBehalfOf", ""))
                .toList();
    }

    private static PageSession reading(String person) {
        PageSession pages = PageSession.of(Api.server(), person);
        pages.get("/inbox/inbox.xhtml?language=en").expect(302);
        return pages;
    }

    private static JsonObjectBuilder period() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Json.createObjectBuilder()
                .add("startsOn", today.toString())
                .add("endsOn", today.plusYears(2).toString());
    }
}
