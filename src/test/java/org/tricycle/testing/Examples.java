package org.tricycle.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The example of every command, as the API's own description gives it. */
public final class Examples {

    private static final Map<URI, Examples> SERVERS = new ConcurrentHashMap<>();

    private final Map<String, JsonObject> byCommand = new TreeMap<>();

    /** What {@code /openapi} of a server says, read once. */
    public static Examples at(URI server) {
        return SERVERS.computeIfAbsent(server, Examples::read);
    }

    private static Examples read(URI server) {
        Examples examples = new Examples();
        JsonObject description = Api.anonymous(server)
                .get("/openapi", "Accept", "application/json")
                .expect(200)
                .json();
        description.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            JsonValue example = schema.asJsonObject().get("example");
            if (example != null && example.getValueType() == JsonValue.ValueType.OBJECT) {
                examples.byCommand.put(name, example.asJsonObject());
            }
        });
        return examples;
    }

    public JsonObject get(String command) {
        JsonObject example = byCommand.get(command);
        if (example == null) {
            throw new AssertionError("/openapi has no example of " + command + ", only of " + byCommand.keySet());
        }
        return example;
    }

    public Set<String> commands() {
        return byCommand.keySet();
    }

    /** An answer like the example but for one member. */
    public static UnaryOperator<JsonObject> with(String member, JsonValue value) {
        return example -> Json.createObjectBuilder(example).add(member, value).build();
    }

    public static UnaryOperator<JsonObject> with(String member, String value) {
        return with(member, Json.createValue(value));
    }

    public static UnaryOperator<JsonObject> with(String member, boolean value) {
        return with(member, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    public static UnaryOperator<JsonObject> without(String member) {
        return example -> Json.createObjectBuilder(example).remove(member).build();
    }
}
