package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.administration.EngineTime;
import org.tricycle.testing.Api;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Statements;
import org.tricycle.testing.Statements.Sent;

/** How often each use case asks the database, signing in with a token included. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final Logger LOG = Logger.getLogger(StatementsIT.class.getName());

    /** The most that a step of the cycle may take; those that open many tasks at once take more. */
    private static final int MOST_OF_A_STEP = 150;

    private static final Map<String, Integer> MOST_OF_STEPS_THAT_OPEN_MANY =
            Map.of("checkCompleteness", 265, "sealRecord", 180, "signAgreement", 180);

    private static final int MOST_ON_AVERAGE = 85;

    @Inject
    private Statements statements;

    @Inject
    private EngineTime engine;

    private final CycleDriver project = new CycleDriver(Api.server());
    private final Map<String, Sent> seen = new LinkedHashMap<>();

    @Test
    void asksTheDatabaseAFixedNumberOfTimesForEachUseCase() {
        project.register();
        OpenWork task = project.untilOpen("draftConceptNote");
        engine.alone(() -> use(task));
        seen.clear();
        engine.alone(() -> use(task));

        report();
        assertThat(seen.get("sign in")).satisfies(most(4));
        assertThat(seen.get("inbox")).satisfies(most(9));
        assertThat(seen.get("inbox page")).satisfies(most(17));
        assertThat(seen.get("task")).satisfies(most(15));
        assertThat(seen.get("task page")).satisfies(most(50));
        assertThat(seen.get("claim")).satisfies(most(32));
        assertThat(seen.get("projects")).satisfies(most(7));
        assertThat(seen.get("projects page")).satisfies(most(8));
        assertThat(seen.get("project")).satisfies(most(6));
        assertThat(seen.get("project page")).satisfies(most(170));
        assertThat(seen.get("timeline")).satisfies(most(7));
        assertThat(seen.get("instances")).satisfies(most(8));
        assertThat(seen.get("processes page")).satisfies(most(15));
        assertThat(seen.get("consistency")).satisfies(most(12));
        assertThat(seen.get("register")).satisfies(most(40));
    }

    private void use(OpenWork task) {
        Api officer = project.person(task);
        Api admin = project.cast().person("admin");
        PageSession page = PageSession.of(Api.server(), "officer");
        PageSession watch = PageSession.of(Api.server(), "admin");
        String code = project.address();
        count("sign in", () -> PageSession.of(Api.server(), "officer"));
        count("inbox", () -> officer.get("/api/tasks").expect(200));
        count("inbox page", () -> page.get("/inbox/inbox.xhtml").expect(200));
        count("task", () -> officer.get("/api/tasks/" + task.id()).expect(200));
        count("task page", () -> page.get("/tasks/task.xhtml?id=" + task.id()).expect(200));
        count("claim", () -> claim(officer, task.id()));
        count("projects", () -> officer.get("/api/projects").expect(200));
        count("projects page", () -> page.get("/projects/projects.xhtml?q=" + project.code())
                .expect(200));
        count("project", () -> officer.get("/api/projects/" + code).expect(200));
        count("project page", () -> page.get("/projects/project.xhtml?code=" + code)
                .expect(200));
        count("timeline", () -> officer.get("/api/projects/" + code + "/timeline")
                .expect(200));
        count("instances", () -> admin.get("/api/admin/instances").expect(200));
        count("processes page", () -> watch.get("/administration/processes.xhtml")
                .expect(200));
        count("consistency", () -> admin.get("/api/admin/consistency").expect(200));
        count("register", () -> new CycleDriver(Api.server()).register());
    }

    private static void claim(Api person, String task) {
        person.send("POST", "/api/tasks/" + task + "/claim", BodyPublishers.noBody())
                .expect(200);
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimesForEachStepOfTheCycle() {
        project.register();
        engine.alone(this::answerEverything);

        report();
        seen.forEach((task, sent) -> assertThat(sent)
                .as(task)
                .satisfies(most(MOST_OF_STEPS_THAT_OPEN_MANY.getOrDefault(task, MOST_OF_A_STEP))));
        assertThat(seen.values().stream().mapToLong(Sent::total).average().orElseThrow())
                .isLessThan(MOST_ON_AVERAGE);
    }

    private void answerEverything() {
        for (List<OpenWork> open = project.open(); !open.isEmpty(); open = project.open()) {
            OpenWork task = open.get(0);
            project.person(task);
            count(task.name(), () -> project.answer(task).expect(200));
        }
    }

    private void count(String useCase, Runnable work) {
        seen.put(useCase, statements.during(work));
    }

    private static Consumer<Sent> most(int number) {
        return sent -> assertThat(sent.total()).as(sent.toString()).isLessThanOrEqualTo(number);
    }

    private void report() {
        StringBuilder table = new StringBuilder("SQL statements");
        seen.forEach((useCase, sent) -> table.append("%n%6d  %s".formatted(sent.total(), useCase)));
        LOG.info(table::toString);
    }
}
