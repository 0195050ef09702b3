package org.tricycle.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Objects;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.platform.command.CommandWriter;

/**
 * A task that somebody of the demonstration answers.
 *
 * @param example of the command that answers it
 * @param round how often a task of this name was answered before for the project
 */
record Asked(TaskDetails task, Record example, int round) {

    String name() {
        return task.row().name();
    }

    JsonObject exampleWith(String member, String text) {
        return exampleWith(Map.of(member, text));
    }

    JsonObject exampleWith(Map<String, String> members) {
        return with(CommandWriter.write(example), members);
    }

    /** What the form starts with. */
    JsonObject prefill() {
        return Objects.requireNonNull(task.prefill(), "The form of " + name() + " starts filled in");
    }

    JsonObject prefillWith(String member, String text) {
        return prefillWith(Map.of(member, text));
    }

    JsonObject prefillWith(Map<String, String> members) {
        return with(prefill(), members);
    }

    /** What the form starts with, each row of a list filled in alike. */
    JsonObject prefillRows(String list, Map<String, String> members) {
        JsonArray rows = prefill().getJsonArray(list);
        JsonArrayBuilder filled = Json.createArrayBuilder();
        rows.getValuesAs(JsonObject.class).forEach(row -> filled.add(with(row, members)));
        return Json.createObjectBuilder(prefill()).add(list, filled).build();
    }

    private static JsonObject with(JsonObject command, Map<String, String> members) {
        JsonObjectBuilder filled = Json.createObjectBuilder(command);
        members.forEach(filled::add);
        return filled.build();
    }
}
