package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.administration.EngineTime;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.PageSession;
import org.tricycle.testing.Statements;
import org.tricycle.testing.Statements.Sent;

/** No list asks the database once for each of its rows. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final int FEW = 5;
    private static final int MANY = 50;

    @Inject
    private Statements statements;

    @Inject
    private EngineTime engine;

    private final CycleDriver project = new CycleDriver(Api.server());

    @Test
    void asksForManyRowsAsOftenAsForFew() {
        register("Few", FEW);
        register("Many", MANY);

        engine.alone(this::compareLists);
    }

    /** Requests of which every second one is claimed. */
    private void register(String title, int number) {
        for (int i = 1; i <= number; i++) {
            CycleDriver one = new CycleDriver(Api.server()).register(with("title", title + " requests " + i));
            if (i % 2 == 0) {
                OpenWork task = one.untilOpen("checkMandate");
                one.person(task)
                        .send("POST", "/api/tasks/" + task.id() + "/claim", BodyPublishers.noBody())
                        .expect(200);
            }
        }
    }

    private void compareLists() {
        Cast cast = project.cast();
        Consumer<String> officer =
                address -> cast.person("officer").get(address).expect(200);
        Consumer<String> admin = address -> cast.person("admin").get(address).expect(200);
        PageSession officersPages = PageSession.of(Api.server(), "officer");
        PageSession adminsPages = PageSession.of(Api.server(), "admin");
        compare("/api/tasks?size=50&q=", officer);
        compare("/api/tasks?size=50&q=", admin);
        compare("/api/projects?size=50&q=", officer);
        compare("/api/admin/instances?size=50&q=", admin);
        compare("/inbox/inbox.xhtml?q=", address -> officersPages.get(address).expect(200));
        compare("/inbox/inbox.xhtml?q=", address -> adminsPages.get(address).expect(200));
        compare(
                "/projects/projects.xhtml?q=",
                address -> officersPages.get(address).expect(200));
        compare(
                "/administration/processes.xhtml?q=",
                address -> adminsPages.get(address).expect(200));
    }

    private void compare(String list, Consumer<String> reader) {
        reader.accept(list + "Many");
        Sent few = statements.during(() -> reader.accept(list + "Few"));
        Sent many = statements.during(() -> reader.accept(list + "Many"));
        assertThat(many.total()).as("%s%n%s%n%s", list, few, many).isEqualTo(few.total());
    }

    /** How much some reading sends while the engine takes no steps. */
    private long alone(Runnable reading) {
        AtomicLong total = new AtomicLong();
        engine.alone(() -> total.set(statements.during(reading).total()));
        return total.get();
    }

    @Test
    void findsInconsistenciesAsFastInALargeStock() {
        Api admin = project.cast().person("admin");
        Runnable check = () -> admin.get("/api/admin/consistency").expect(200);
        check.run();
        long before = alone(check);
        register("Stock", MANY);

        assertThat(alone(check)).isEqualTo(before);
    }

    @Test
    void tellsALongStoryLikeAShortOne() {
        Api officer = project.cast().person("officer");
        project.register();
        Runnable timeline = () ->
                officer.get("/api/projects/" + project.address() + "/timeline").expect(200);
        timeline.run();
        long before = alone(timeline);
        project.toTheEnd();

        assertThat(alone(timeline)).isEqualTo(before);
    }
}
