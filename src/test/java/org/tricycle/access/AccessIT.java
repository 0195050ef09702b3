package org.tricycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    private final URI server = Api.server();
    private CycleDriver project = new CycleDriver(server).register();

    @Test
    void everyEndpointAnswersEverybodyAsWritten() {
        List<String> wrong = new ArrayList<>();
        for (AccessMatrix.Row row : AccessMatrix.endpoints()) {
            persons().forEach((person, userName) -> {
                int answer = ask(row.target(), Cast.at(server).person(userName), objects());
                if (answer != row.answerTo(person)) {
                    wrong.add(row + " answers " + person + " " + answer + ", not " + row.answerTo(person));
                }
                if (changes(row, answer)) {
                    project = new CycleDriver(server).register();
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEndpointAnswers404ForWhatDoesNotExist() {
        List<String> wrong = new ArrayList<>();
        for (AccessMatrix.Row row : AccessMatrix.endpoints()) {
            persons().forEach((person, userName) -> {
                if (row.namesAnObject() && row.answerTo(person) < 300) {
                    int answer = ask(row.target(), Cast.at(server).person(userName), nothing());
                    if (answer != 404) {
                        wrong.add(row + " answers " + person + " " + answer + " for nothing");
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyGetsAnAnswerWithoutASignIn() {
        assertThat(AccessMatrix.endpoints())
                .allSatisfy(row -> assertThat(ask(row.target(), Api.anonymous(server), objects()))
                        .isEqualTo(401));
    }

    @Test
    void everyPageAnswersEverybodyAsWritten() {
        List<String> wrong = new ArrayList<>();
        persons().forEach((person, userName) -> {
            PageSession session = PageSession.of(server, userName);
            for (AccessMatrix.Row row : AccessMatrix.pages()) {
                int answer = session.get(filled(row.target(), objects())).status();
                if (answer != row.answerTo(person)) {
                    wrong.add(row + " answers " + person + " " + answer + ", not " + row.answerTo(person));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A write that went through may have used up its object. */
    private static boolean changes(AccessMatrix.Row row, int answer) {
        return !row.target().startsWith("GET ") && row.namesAnObject() && answer < 300;
    }

    private int ask(String target, Api api, Map<String, String> objects) {
        String[] words = target.split(" ", -1);
        String body = words.length < 3 ? "{}" : body(words[2]);
        BodyPublisher content =
                List.of("GET", "DELETE").contains(words[0]) ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return api.send(words[0], filled(words[1], objects), content).status();
    }

    /** Nothing, or the example of a command. */
    private static String body(String command) {
        return Commands.all().stream()
                .filter(type -> type.getSimpleName().equals(command))
                .map(Commands::example)
                .map(example -> CommandWriter.write(example).toString())
                .findFirst()
                .orElse("{}");
    }

    private static String filled(String address, Map<String, String> objects) {
        String filled = address;
        for (Map.Entry<String, String> object : objects.entrySet()) {
            filled = filled.replace("{" + object.getKey() + "}", object.getValue());
        }
        return filled;
    }

    /** A project of Ghana that is not yet agreed, its open task, and numbers that nothing has. */
    private Map<String, String> objects() {
        Map<String, String> objects = new HashMap<>(nothing());
        OpenWork task = project.untilOpen("checkMandate");
        objects.putAll(Map.of(
                "code", project.address(), "process", "project-cycle", "round", "1", "number", "1", "id", task.id()));
        return objects;
    }

    private static Map<String, String> nothing() {
        return Map.of(
                "code", "GHA-99-99-NLD",
                "process", "project-cycle",
                "round", "1",
                "number", "99",
                "reference", "0000000000000000",
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
