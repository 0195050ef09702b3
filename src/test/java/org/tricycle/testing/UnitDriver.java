package org.tricycle.testing;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers the tasks about one unit with the examples of their commands, as the right persons. */
public final class UnitDriver {

    private final URI server;
    private final String unit;
    private final Set<String> answered = new TreeSet<>();

    public UnitDriver(URI server, String unit) {
        this.server = server;
        this.unit = unit;
    }

    /** Open tasks about the unit, as an administrator sees them. */
    public List<OpenWork> open() {
        JsonObject page = Cast.at(server)
                .person("admin")
                .get("/api/tasks?scope=all&size=200")
                .expect(200)
                .json();
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("subject").equals("unit:" + unit))
                .map(OpenWork::of)
                .sorted(Comparator.comparing(OpenWork::name))
                .toList();
    }

    /** Answers until nothing is open. */
    public UnitDriver toTheEnd() {
        for (List<OpenWork> open = open(); !open.isEmpty(); open = open()) {
            answer(open.get(0)).expect(200);
        }
        return this;
    }

    public Reply answer(OpenWork task) {
        answered.add(task.command());
        Cast cast = Cast.at(server);
        return cast.person(cast.candidates(task).get(0))
                .post(
                        "/api/tasks/" + task.id() + "/complete",
                        Examples.at(server).get(task.command()));
    }

    /** Commands whose very example was sent. */
    public Set<String> exemplary() {
        return Set.copyOf(answered);
    }
}
