package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;
import static org.tricycle.testing.Examples.without;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.organisation.Accounts;
import org.tricycle.organisation.Role;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.Tables;

/** What cannot be accepted is refused with a stable type and its reason, and changes nothing but the audit log. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {

    private static final int TEN_MEGABYTES = 10_000_000;

    @Inject
    private Tables tables;

    @Inject
    private Accounts accounts;

    @Test
    void refusesAnUnknownTask() {
        Api officer = person("officer");
        JsonObject command = example("CheckMandate");
        refuses(404, "unknown-task", () -> officer.post("/api/tasks/" + UUID.randomUUID() + "/complete", command));
        refuses(404, "unknown-task", () -> officer.get("/api/tasks/no-such-id"));
    }

    @Test
    void refusesSomebodyElsesTask() {
        OpenWork task = registered().untilOpen("checkMandate");
        Api treasurer = person("treasurer");
        Api auditor = person("auditor");
        refuses(404, "unknown-task", () -> treasurer.get("/api/tasks/" + task.id()));
        refuses(404, "unknown-task", () -> treasurer.post(complete(task), example("CheckMandate")));
        refuses(404, "unknown-task", () -> treasurer.post("/api/tasks/" + task.id() + "/claim", nothing()));
        refuses(403, "task-not-yours", () -> auditor.post(complete(task), example("CheckMandate")));
    }

    @Test
    void refusesATaskThatAnotherHasClaimed() {
        OpenWork task = registered().untilOpen("appraiseProposal");
        person("appraiser")
                .post("/api/tasks/" + task.id() + "/claim", nothing())
                .expect(200);
        Api second = person("appraiser2");
        refuses(409, "task-claimed-by-another", () -> second.post(complete(task), example("AppraiseProposal")));
    }

    @Test
    void opensWhatIsJudgedOnlyAfterADeclaration() { // R10.13
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("appraiseProposal");
        Api appraiser = person("appraiser");
        String desk = "/api/tasks/" + task.id();

        JsonObject closed = appraiser.get(desk).expect(200).json();
        assertThat(closed.getBoolean("declarationDue")).isTrue();
        assertThat(closed.getJsonArray("actions").toString())
                .contains("declare")
                .doesNotContain("draft", "complete");
        assertThat(closed.get("prefill")).isIn(null, JsonValue.NULL);
        refuses(409, "declaration-missing", () -> appraiser.post(complete(task), example("AppraiseProposal")));
        refuses(
                409,
                "declaration-missing",
                () -> appraiser.send(
                        "PUT",
                        desk + "/draft",
                        BodyPublishers.ofString(example("AppraiseProposal").toString())));
        refuses(
                422,
                "invalid-command",
                () -> appraiser.post(
                        desk + "/declaration",
                        Json.createObjectBuilder()
                                .add("noConflictOfInterest", false)
                                .build()));
        assertThat(project.untilOpen("appraiseProposal").id()).isEqualTo(task.id());

        JsonObject open = project.declare(appraiser, task).expect(200).json();
        assertThat(open.getBoolean("declarationDue")).isFalse();
        assertThat(open.getJsonObject("prefill").getJsonArray("ratings")).hasSize(11);
        appraiser.post(complete(task), example("AppraiseProposal")).expect(200);
        refuses(409, "task-already-done", () -> project.declare(appraiser, task));
    }

    @Test
    void letsNobodyAppraiseWhatTheirOwnUnitWrote() { // R10.14
        accounts.open(
                "kenya.appraiser", "Njeri Mwangi", "en", accounts.hash("tricycle"), Map.of(Role.APPRAISER, "KEN"));
        CycleDriver project = new CycleDriver(Api.server()).register(with("country", "KEN"));
        OpenWork draft = project.untilOpen("draftProjectDocument");
        person("kenya").post(complete(draft), project.nextAnswer(draft)).expect(200);
        OpenWork task = project.untilOpen("appraiseProposal");
        Api colleague = person("kenya.appraiser");

        JsonObject seen = colleague.get("/api/tasks/" + task.id()).expect(200).json();

        assertThat(seen.getJsonArray("actions")).isEmpty();
        refuses(403, "author-unit", () -> project.declare(colleague, task));
        refuses(403, "author-unit", () -> colleague.post(complete(task), example("AppraiseProposal")));
        project.declare(person("appraiser"), task).expect(200);
    }

    @Test
    void refusesAReviewOfADocumentThatWasChangedSince() { // R3.1
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("appraiseProposal");
        Api appraiser = project.person(task);
        String problem = tables.texts(
                        "select problem_analysis from project_document where project_code = ?", project.code())
                .get(0);
        tables.execute(
                "update project_document set problem_analysis = ? where project_code = ?",
                problem + "!",
                project.code());

        refuses(409, "document-changed", () -> appraiser.post(complete(task), example("AppraiseProposal")));

        tables.execute(
                "update project_document set problem_analysis = ? where project_code = ?", problem, project.code());
        appraiser.post(complete(task), example("AppraiseProposal")).expect(200);
    }

    @Test
    void asksForNoDeclarationWhereNothingIsJudged() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        refuses(409, "declaration-not-asked", () -> project.declare(project.person(task), task));
    }

    @Test
    void refusesATaskThatIsDone() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        project.answer(task).expect(200);
        refuses(409, "task-already-done", () -> project.answer(task));
    }

    @Test
    void refusesATaskThatWasWithdrawn() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        project.withdraw().expect(200);
        refuses(409, "task-withdrawn", () -> project.answer(task));
        refuses(409, "withdrawal-too-late", project::withdraw);
    }

    @Test
    void refusesAnotherTasksCommand() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        JsonObject other = with("command", "SignAgreement").apply(example("SignAgreement"));
        refuses(422, "wrong-command", () -> project.answer(task, other));
    }

    @Test
    void namesEveryMissingField() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("draftConceptNote");
        Reply reply = refuses(422, "invalid-command", () -> project.answer(task, nothing()));
        assertThat(pointers(reply)).contains("#/problem", "#/estimatedBudget", "#/start", "#/end");
    }

    @Test
    void namesEveryFieldOutOfItsRange() {
        assertThat(pointers(refusesRequest(with("indicativeBudget", Json.createValue(-1)))))
                .containsExactly("#/indicativeBudget");
        assertThat(pointers(refusesRequest(with("indicativeBudget", Json.createValue(0.001)))))
                .containsExactly("#/indicativeBudget");
        assertThat(pointers(refusesRequest(with("indicativeBudget", "much")))).containsExactly("#/indicativeBudget");
        assertThat(pointers(refusesRequest(with("title", "x".repeat(201))))).containsExactly("#/title");
        assertThat(pointers(refusesRequest(with("country", "QQQ")))).containsExactly("#/country");
        assertThat(pointers(refusesRequest(with("source", "RUMOUR")))).containsExactly("#/source");
        assertThat(pointers(refusesRequest(with("plannedStart", "2026-02-30")))).containsExactly("#/plannedStart");
        assertThat(pointers(refusesRequest(with("plannedEnd", "2025-01-01")))).containsExactly("#/plannedEnd");
        assertThat(pointers(refusesRequest(without("title").andThen(without("need"))::apply)))
                .containsExactlyInAnyOrder("#/title", "#/need");
    }

    @Test
    void refusesSharesThatDoNotMakeAHundred() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("draftProjectDocument");
        JsonArray shares = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("objective", "EMPLOYMENT").add("percent", 60))
                .add(Json.createObjectBuilder()
                        .add("objective", "SOCIAL_DIALOGUE")
                        .add("percent", 39.99))
                .build();
        JsonObject document = with("objectives", shares).apply(example("DraftProjectDocument"));
        Reply reply = refuses(422, "invalid-command", () -> project.answer(task, document));
        assertThat(pointers(reply)).containsExactly("#/objectives");
    }

    @Test
    void refusesAStaleVersion() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        refuses(412, "stale-version", () -> project.answer(task, "If-Match", "\"99\""));
        refuses(400, "malformed-request", () -> project.answer(task, "If-Match", "latest"));
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        Api officer = person("officer");
        for (String body : new String[] {"", "{", "[]", "null", "\"text\"", "{\"title\":}", "not json"}) {
            refuses(400, "malformed-json", () -> officer.send("POST", "/api/projects", BodyPublishers.ofString(body)));
        }
    }

    @Test
    void refusesTenMegabytes() {
        String body = "{\"title\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}";
        Api officer = person("officer");
        BodyPublisher counted = BodyPublishers.ofString(body);
        BodyPublisher chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        refuses(413, "too-large", () -> officer.send("POST", "/api/projects", counted));
        refuses(413, "too-large", () -> officer.send("POST", "/api/projects", chunked));
    }

    @Test
    void refusesStrangers() {
        Api stranger = Api.anonymous(Api.server());
        refuses(401, "not-authenticated", () -> stranger.get("/api/tasks"));
        refuses(401, "not-authenticated", () -> stranger.post("/api/projects", example("RegisterRequest")));
    }

    @Test
    void refusesOtherMethodsAddressesAndTypes() {
        Api officer = person("officer");
        refuses(405, "method-not-allowed", () -> officer.send("DELETE", "/api/tasks", BodyPublishers.noBody()));
        refuses(404, "unknown-address", () -> officer.get("/api/nowhere"));
        refuses(400, "unknown-parameter-value", () -> officer.get("/api/tasks?scope=everybody"));
        refuses(404, "unknown-project", () -> officer.get("/api/projects/GHA-99-99-NLD"));
    }

    @Test
    void answersARepeatedKeyWithTheSameAnswer() {
        CycleDriver project = registered();
        OpenWork task = project.untilOpen("checkMandate");
        String key = "repeated-" + task.id();
        Reply first = project.answer(task, "Idempotency-Key", key).expect(200);
        Map<String, String> before = tables.snapshot();

        Reply second = project.answer(task, "Idempotency-Key", key).expect(200);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(tables.snapshot()).isEqualTo(before);
        JsonObject other = with("priority", "GHA 103").apply(example("CheckMandate"));
        refuses(409, "idempotency-key-reused", () -> project.answer(task, other, "Idempotency-Key", key));
        refuses(400, "idempotency-key-too-long", () -> project.answer(task, "Idempotency-Key", "k".repeat(101)));
    }

    @Test
    void registersARequestOnceForAKey() {
        Api officer = person("officer");
        String[] key = {"Idempotency-Key", "register-" + UUID.randomUUID()};
        String code = officer.post("/api/projects", example("RegisterRequest"), key)
                .expect(201)
                .json()
                .getString("code");
        Map<String, String> before = tables.snapshot();

        Reply again =
                officer.post("/api/projects", example("RegisterRequest"), key).expect(201);

        assertThat(again.json().getString("code")).isEqualTo(code);
        assertThat(tables.snapshot()).isEqualTo(before);
        JsonObject other = with("title", "Another project").apply(example("RegisterRequest"));
        refuses(409, "idempotency-key-reused", () -> officer.post("/api/projects", other, key));
    }

    private Reply refusesRequest(UnaryOperator<JsonObject> change) {
        Api officer = person("officer");
        JsonObject request = change.apply(example("RegisterRequest"));
        return refuses(422, "invalid-command", () -> officer.post("/api/projects", request));
    }

    private Reply refuses(int status, String type, Supplier<Reply> request) {
        Map<String, String> before = tables.snapshot("audit_entry");
        Reply reply = request.get().expect(status);
        assertThat(reply.mediaType()).as(reply.toString()).isEqualTo("application/problem+json");
        assertThat(reply.json().getString("type")).isEqualTo("urn:tricycle:problem:" + type);
        assertThat(reply.json().getInt("status")).isEqualTo(status);
        assertThat(reply.json().getString("title")).isNotBlank();
        assertThat(reply.json().getString("detail"))
                .isNotBlank()
                .doesNotContain("refusal.")
                .doesNotContain("org.tricycle");
        assertThat(tables.snapshot("audit_entry")).isEqualTo(before);
        return reply;
    }

    private static List<String> pointers(Reply reply) {
        return reply.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("pointer"))
                .toList();
    }

    private static CycleDriver registered() {
        return new CycleDriver(Api.server()).register();
    }

    private static Api person(String userName) {
        return Cast.at(Api.server()).person(userName);
    }

    private static JsonObject example(String command) {
        return Examples.at(Api.server()).get(command);
    }

    private static JsonObject nothing() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    private static String complete(OpenWork task) {
        return "/api/tasks/" + task.id() + "/complete";
    }
}
