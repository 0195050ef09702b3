package org.tricycle.benchmark;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;

/**
 * The product as it is delivered, in a process of its own, over HTTP with a token for each person. What is open next is read from the answer
 * to each task; the list of tasks is asked for once in a cycle.
 */
final class Product implements Contender {

    private static final String END = "FINANCIALLY_CLOSED";

    private final ServerProcess server;

    Product(TestDatabase database, List<String> settings) {
        server = ServerProcess.asDelivered(database, "benchmark", settings);
        server.start().untilReady();
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public List<String> cycle() {
        CycleDriver project = new CycleDriver(server.address()).register();
        List<OpenWork> open = project.open();
        while (!open.isEmpty()) {
            open = next(project.answer(open.get(0)).expect(200));
        }
        if (!project.status().equals(END)) {
            throw new AssertionError(project.code() + " ended as " + project.status());
        }
        return project.answered();
    }

    private static List<OpenWork> next(Reply reply) {
        List<OpenWork> open = new ArrayList<>();
        reply.json().getJsonArray("next").getValuesAs(JsonObject.class).forEach(task -> open.add(OpenWork.of(task)));
        open.sort(Comparator.comparing(OpenWork::name).thenComparing(OpenWork::party));
        return open;
    }

    @Override
    public Duration used() {
        return server.handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        server.close();
    }
}
