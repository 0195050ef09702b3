package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;
import org.tricycle.workflow.testing.Processes;

/** A committee sits on a project with and without its quorum (R4.17 to R4.19). Every test has a country and a committee of its own. */
@ExtendWith(ArquillianExtension.class)
class SittingIT {

    private static final LocalDate SITTING = LocalDate.of(2029, 6, 4);

    @Inject
    private Processes processes;

    @Inject
    private Tables tables;

    @Test
    void approvesOneLevelUpWhereAGroupIsAbsentTwiceAndStaysSilent() {
        CycleDriver project = called("SEN");

        sit(project, Set.of("WORKERS"));
        assertThat(project.open()).extracting(OpenWork::name).containsExactly("callSecondSitting");
        project.answer("callSecondSitting");
        sit(project, Set.of("WORKERS"));
        assertThat(project.open()).hasSize(3).extracting(OpenWork::name).containsOnly("fileGroupPosition");
        project.answer(of(project, "GOVERNMENT")).expect(200);
        project.answer(of(project, "EMPLOYERS")).expect(200);
        processes.fire("boundaryEvent_windowClosed", project.businessKey());
        OpenWork silent = project.untilOpen("contactGroup");
        JsonObject contact = project.examples().get("ContactGroup");
        refuses(project.answer(silent, contact), 422, "invalid-command");
        project.answer(
                        silent,
                        with("outcome", "NO_POSITION")
                                .andThen(with("reason", "ABSENT_AFTER_NOTICE"))
                                .apply(contact))
                .expect(200);
        project.script("answerComments", SittingIT::twoAnswers).script("sealRecord", with("outcome", "INCOMPLETE"));

        OpenWork decision = project.untilOpen("decideApproval");
        JsonObject approval = project.examples().get("DecideApproval");
        refuses(project.answer(decision, approval), 422, "invalid-command");
        project.answer(
                        decision,
                        with("answerToObjection", "The workers were called twice and may still comment.")
                                .apply(approval))
                .expect(200);

        assertThat(tables.texts(
                        "select outcome from consultation where project_code = ? and consultation_point = 'REVIEW'",
                        project.code()))
                .containsExactly("INCOMPLETE");
        assertThat(tables.texts(
                        "select absence_reason from participation where project_code = ? and stage = 'REVIEW' and party = 'WORKERS'",
                        project.code()))
                .containsExactly("ABSENT_AFTER_NOTICE");
        assertThat(tables.timeline(project.code()))
                .containsSubsequence(
                        "groups-invited",
                        "sitting-recorded",
                        "sitting-called",
                        "sitting-recorded",
                        "consultation-recorded");
        assertThat(papers(project)).contains("ADJOURNED", "WRITTEN_WINDOW", "Observer of the United Nations");
    }

    @Test
    void takesPositionsAfterAQuorumAndNoneBelowIt() {
        CycleDriver project = called("TUN");
        sit(project, Set.of());
        OpenWork task = of(project, "WORKERS");
        tables.execute(
                "update sitting set sitting_result = 'ADJOURNED' where consultation_id in (select id from consultation where project_code = ?)",
                project.code());

        refuses(project.answer(task), 409, "below-quorum");

        assertThat(positions(project)).isEmpty();
        assertThat(project.open()).hasSize(3);
        tables.execute(
                "update sitting set sitting_result = 'QUORATE' where consultation_id in (select id from consultation where project_code = ?)",
                project.code());
        Api employers = Api.as(Api.server(), "employers");
        JsonObject position = project.examples().get("FileGroupPosition");
        refuses(employers.post("/api/tasks/" + task.id() + "/complete", position), 404, "unknown-task");
        assertThat(positions(project)).isEmpty();

        List<Reply> replies = twiceAtOnce(project, task, position);

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        assertThat(positions(project)).containsExactly("WORKERS");
    }

    @Test
    void refusesWhoHasNoMandate() {
        CycleDriver project = called("PER");
        processes.fire("intermediateCatchEvent_sittingDay", project.businessKey());
        OpenWork sitting = project.untilOpen("recordSitting");
        JsonObject prefill = prefill(project, sitting);
        refuses(
                project.answer(sitting, attendance(prefill, Set.of(), with("person", "Somebody else"))),
                422,
                "invalid-command");
        seats(project, "PER", "2027-01-01");
        refuses(project.answer(sitting, attendance(prefill, Set.of(), seat -> seat)), 422, "invalid-command");
        seats(project, "PER", "2029-12-31");
        project.answer(sitting, attendance(prefill, Set.of(), seat -> seat)).expect(200);

        seats(project, "PER", "2026-01-31");

        refuses(project.answer(of(project, "WORKERS")), 409, "group-without-mandate");
        assertThat(positions(project)).isEmpty();
    }

    @Test
    void meetsOnlyWhereACommitteeCanAndInDueTime() {
        CycleDriver project = new CycleDriver(Api.server())
                .scriptExample("inviteGroups")
                .scriptExample("inviteGroups")
                .register(with("country", "LKA"));
        project.untilOpen("confirmRecommendation");
        project.answerAll(open -> !open.name().equals("inviteGroups"));
        OpenWork invitation = project.untilOpen("inviteGroups");
        JsonObject example = project.examples().get("InviteGroups");

        assertThat(prefill(project, invitation).getString("mode")).isEqualTo("WRITTEN");
        refuses(project.answer(invitation, meeting("GHA-NTC").apply(example)), 422, "invalid-command");
        committee(project, "LKA");
        assertThat(prefill(project, invitation).getString("mode")).isEqualTo("MEETING");
        Reply soon = project.answer(
                invitation,
                meeting("LKA-SIT")
                        .andThen(with(
                                "sittingOn",
                                LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()))
                        .apply(example));
        refuses(soon, 422, "invalid-command");
        assertThat(soon.body()).contains("#/sittingOn");
        assertThat(tables.texts(
                        "select 'x' from sitting s join consultation c on c.id = s.consultation_id where c.project_code = ?",
                        project.code()))
                .isEmpty();
    }

    /** To the government and the employers, who have commented. */
    private static JsonObject twoAnswers(JsonObject answers) {
        JsonArray all = answers.getJsonArray("answers");
        return with("answers", Json.createArrayBuilder(all).remove(2).build()).apply(answers);
    }

    private CycleDriver called(String country) {
        CycleDriver project = new CycleDriver(Api.server())
                .scriptExample("inviteGroups")
                .scriptExample("inviteGroups")
                .script("inviteGroups", meeting(country + "-SIT"))
                .register(with("country", country));
        committee(project, country);
        return project.toTheEnd();
    }

    private static UnaryOperator<JsonObject> meeting(String committee) {
        return invitation -> Json.createObjectBuilder(invitation)
                .add("mode", "MEETING")
                .add("committee", committee)
                .add("sittingOn", SITTING.toString())
                .add("place", "Room 2")
                .add("link", "https://meet.example.org/room-2")
                .add("agenda", "1. The project document")
                .build();
    }

    private static void committee(CycleDriver project, String country) {
        JsonObject example = project.examples().get("RegisterCommittee");
        project.cast()
                .person("secretary")
                .post(
                        "/api/committees",
                        with("code", country + "-SIT")
                                .andThen(with("country", country))
                                .apply(example))
                .expect(201);
    }

    /** All seats nominated anew with mandates until this day. */
    private static void seats(CycleDriver project, String country, String until) {
        JsonArrayBuilder seats = Json.createArrayBuilder();
        project.examples().get("NominateSeats").getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                .map(with("mandateTo", until))
                .forEach(seats::add);
        JsonObject nominations = Json.createObjectBuilder().add("seats", seats).build();
        project.cast()
                .person("secretary")
                .send(
                        "PUT",
                        "/api/committees/" + country + "-SIT/seats",
                        BodyPublishers.ofString(nominations.toString()))
                .expect(200);
    }

    private void sit(CycleDriver project, Set<String> absent) {
        processes.fire("intermediateCatchEvent_sittingDay", project.businessKey());
        OpenWork sitting = project.untilOpen("recordSitting");
        project.answer(sitting, attendance(prefill(project, sitting), absent, seat -> seat))
                .expect(200);
    }

    /** Everybody in person but those of the absent groups. */
    private static JsonObject attendance(JsonObject prefill, Set<String> absent, UnaryOperator<JsonObject> change) {
        JsonArrayBuilder seats = Json.createArrayBuilder();
        prefill.getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                .map(seat -> with("presence", absent.contains(seat.getString("party")) ? "ABSENT" : "IN_PERSON")
                        .apply(seat))
                .map(change)
                .forEach(seats::add);
        return Json.createObjectBuilder()
                .add("command", "RecordSitting")
                .add("seats", seats)
                .add("observers", Json.createArrayBuilder().add("Observer of the United Nations"))
                .build();
    }

    private static JsonObject prefill(CycleDriver project, OpenWork task) {
        return project.cast()
                .person("secretary")
                .get("/api/tasks/" + task.id())
                .expect(200)
                .json()
                .getJsonObject("prefill");
    }

    private static OpenWork of(CycleDriver project, String party) {
        return project.open().stream()
                .filter(task -> task.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private List<String> positions(CycleDriver project) {
        return tables.texts(
                "select p.party from group_position p join consultation c on c.id = p.consultation_id where c.project_code = ? and c.consultation_point = 'REVIEW'",
                project.code());
    }

    private static String papers(CycleDriver project) {
        JsonArray papers = project.cast()
                .person("auditor")
                .get("/api/projects/" + project.address() + "/papers")
                .expect(200)
                .array();
        return papers.toString();
    }

    private static List<Reply> twiceAtOnce(CycleDriver project, OpenWork task, JsonObject position) {
        Api person = project.person(task);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> person.post("/api/tasks/" + task.id() + "/complete", position), threads))
                    .limit(2)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void refuses(Reply reply, int status, String type) {
        reply.expect(status);
        assertThat(reply.json().getString("type")).endsWith(type);
    }
}
