package org.tricycle.testing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** An open task as the API lists it; absent texts are empty. */
public record OpenWork(String id, String name, String party, String assignee, List<String> groups) {

    public static OpenWork of(JsonObject row) {
        return new OpenWork(
                row.getString("id"),
                row.getString("name"),
                row.getString("party", ""),
                row.getString("assignee", ""),
                row.getJsonArray("groups").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    /** Name of the command that answers it. */
    public String command() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
