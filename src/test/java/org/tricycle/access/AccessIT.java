package org.tricycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.committee.RegisterCommittee;
import org.tricycle.organisation.Role;
import org.tricycle.platform.Commands;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;

/** Everybody asks for everything: each answer is the one that the tables of {@code src/test/resources/access} give (R1.6 to R1.8, R10.2, R13.1). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessIT {

    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
    private static final String UNIT = "ACCRA";

    private static final URI SERVER = Api.server();
    private static final Map<String, String> PERSONS = persons();

    /** Below these addresses a code is that of another object than a project. */
    private static final Map<String, String> CODES =
            Map.of("/api/committees/", "committee", "/api/partners/", "partner", "/api/units/", "unit");

    private static final Map<String, String> BODIES = Commands.all().stream()
            .collect(Collectors.toMap(
                    Class::getSimpleName,
                    command -> CommandWriter.write(Commands.example(command)).toString(),
                    (one, other) -> one));

    private static Map<String, String> shared = Map.of();

    /** One committee, one partner, and one project whose task is open; whoever changes a project gets another one. */
    @BeforeAll
    static void objects() {
        Api secretary = Cast.at(SERVER).person(Cast.anybody("COMMITTEE_SECRETARY"));
        if (secretary.get("/api/committees/" + committee()).status() == 404) {
            secretary
                    .post("/api/committees", CommandWriter.write(RegisterCommittee.example()))
                    .expect(201);
        }
        shared = objectsOf(new CycleDriver(SERVER).register());
        shared.put("partner", partner());
        shared.put("committee", committee());
        shared.put("unit", UNIT);
    }

    /** Nobody stays absent for the tests that follow. */
    @AfterAll
    static void everybodyIsBack() {
        PERSONS.values().stream().distinct().forEach(userName -> {
            Api person = Cast.at(SERVER).person(userName);
            person.get("/api/absences").expect(200).array().getValuesAs(JsonObject.class).stream()
                    .filter(absence -> absence.getString("userName").equals(userName))
                    .forEach(absence -> person.send(
                                    "DELETE", "/api/absences/" + absence.getInt("id"), BodyPublishers.noBody())
                            .expect(204));
        });
    }

    @Test
    void everyEndpointAnswersEverybodyAsWritten() {
        Probes probes = new Probes();
        for (AccessMatrix.Row row : AccessMatrix.endpoints()) {
            PERSONS.forEach((person, userName) -> probes.add(
                    row + " by " + person,
                    row.answerTo(person),
                    () -> ask(row, Cast.at(SERVER).person(userName), objectsFor(row, person))));
        }
        assertThat(probes.wrong("endpoints")).isEmpty();
    }

    @Test
    void everyEndpointAnswers404ForWhatDoesNotExist() {
        Probes probes = new Probes();
        for (AccessMatrix.Row row : AccessMatrix.endpoints()) {
            PERSONS.forEach((person, userName) -> {
                if (row.namesAnObject() && row.answerTo(person) < 300) {
                    probes.add(
                            row + " of nothing by " + person,
                            404,
                            () -> ask(row, Cast.at(SERVER).person(userName), nothing()));
                }
            });
        }
        assertThat(probes.wrong("endpoints for nothing")).isEmpty();
    }

    @Test
    void nobodyGetsAnAnswerWithoutASignIn() {
        Probes probes = new Probes();
        AccessMatrix.endpoints()
                .forEach(row -> probes.add(row + " by nobody", 401, () -> ask(row, Api.anonymous(SERVER), shared)));
        assertThat(probes.wrong("endpoints without a sign-in")).isEmpty();
    }

    @Test
    void everyPageAnswersEverybodyAsWritten() {
        Map<String, PageSession> sessions = new ConcurrentHashMap<>();
        Probes probes = new Probes();
        for (AccessMatrix.Row row : AccessMatrix.pages()) {
            PERSONS.forEach((person, userName) ->
                    probes.add(row + " by " + person, row.answerTo(person), () -> sessions.computeIfAbsent(
                                    userName, name -> PageSession.of(SERVER, name))
                            .get(filled(row.target(), shared))
                            .status()));
        }
        assertThat(probes.wrong("pages")).isEmpty();
    }

    private static int ask(AccessMatrix.Row row, Api api, Map<String, String> objects) {
        String[] words = row.target().split(" ", -1);
        String body = words.length < 3 ? "{}" : body(words[2]);
        BodyPublisher content =
                List.of("GET", "DELETE").contains(words[0]) ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return api.send(words[0], filled(words[1], named(words[1], objects)), content)
                .status();
    }

    /** Nothing, or the example of a command. */
    private static String body(String command) {
        return BODIES.getOrDefault(command, "{}");
    }

    /** What a {@code code} is the code of. */
    private static Map<String, String> named(String address, Map<String, String> objects) {
        Map<String, String> named = new HashMap<>(objects);
        CODES.forEach((room, object) -> {
            if (address.startsWith(room) && objects.containsKey(object)) {
                named.put("code", Objects.requireNonNull(objects.get(object)));
            }
        });
        return named;
    }

    private static String filled(String address, Map<String, String> objects) {
        String filled = address;
        for (Map.Entry<String, String> object : objects.entrySet()) {
            filled = filled.replace("{" + object.getKey() + "}", object.getValue());
        }
        return filled;
    }

    /** Whoever uses an object up gets one of their own. */
    private static Map<String, String> objectsFor(AccessMatrix.Row row, String person) {
        boolean uses = !row.target().startsWith("GET ") && row.namesAnObject() && row.answerTo(person) < 300;
        return uses && Stream.of("/api/committees", "/api/calendars").noneMatch(row.target()::contains)
                ? objectsOf(new CycleDriver(SERVER).register())
                : shared;
    }

    /** A project of Ghana that is not yet agreed, its open task, and numbers that nothing has. */
    private static Map<String, String> objectsOf(CycleDriver project) {
        Map<String, String> objects = new HashMap<>(nothing());
        OpenWork task = project.untilOpen("checkMandate");
        objects.putAll(Map.of(
                "code", project.address(), "process", "project-cycle", "round", "1", "number", "1", "id", task.id()));
        objects.put("country", "GHA");
        return objects;
    }

    private static String committee() {
        return RegisterCommittee.example().code();
    }

    /** Whoever pays for a project is a partner. */
    private static String partner() {
        if (partners().isEmpty()) {
            new CycleDriver(SERVER).register().untilOpen("checkCompleteness");
        }
        return partners().getJsonObject(0).getString("code");
    }

    private static JsonArray partners() {
        return Cast.at(SERVER)
                .person("admin")
                .get("/api/partners?size=1")
                .expect(200)
                .json()
                .getJsonArray("items");
    }

    private static Map<String, String> nothing() {
        return Map.of(
                "code", "GHA-99-99-NLD",
                "process", "project-cycle",
                "round", "1",
                "number", "99",
                "reference", "0000000000000000",
                "paper", "document",
                "country", "ZZZ",
                "id", UNKNOWN);
    }

    /** One demonstration account for every role, and those whose scope is narrow. */
    private static Map<String, String> persons() {
        Map<String, String> persons = new TreeMap<>();
        Stream.of(Role.values()).forEach(role -> persons.put(role.name(), Cast.anybody(role.name())));
        persons.put("KENYA", "kenya");
        persons.put("KENYA_WORKERS", "kenya.workers");
        persons.values().forEach(Objects::requireNonNull);
        return persons;
    }
}
