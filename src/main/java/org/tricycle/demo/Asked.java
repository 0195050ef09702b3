package org.tricycle.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
        return with(CommandWriter.write(example), member, text);
    }

    /** What the form starts with. */
    JsonObject prefill() {
        return Objects.requireNonNull(task.prefill(), "The form of " + name() + " starts filled in");
    }

    JsonObject prefillWith(String member, String text) {
        return with(prefill(), member, text);
    }

    /** What the form starts with, each row of a list filled in alike. */
    JsonObject prefillRows(String list, Map<String, String> members) {
        JsonArray rows = prefill().getJsonArray(list);
        JsonArrayBuilder filled = Json.createArrayBuilder();
        rows.getValuesAs(JsonObject.class).forEach(row -> {
            var builder = Json.createObjectBuilder(row);
            members.forEach(builder::add);
            filled.add(builder);
        });
        return Json.createObjectBuilder(prefill()).add(list, filled).build();
    }

    private static JsonObject with(JsonObject command, String member, String text) {
        return Json.createObjectBuilder(command).add(member, text).build();
    }
}
