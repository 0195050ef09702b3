package org.tricycle.platform.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import org.tricycle.platform.Refusal;

/** Reads request bodies as JSON objects. */
public final class JsonBody {

    private JsonBody() {}

    /** @throws Refusal {@code malformed-json} when the body is no JSON object */
    public static JsonObject read(InputStream body) {
        try (JsonReader reader = Json.createReader(body)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            throw new Refusal(Refusal.Kind.MALFORMED, "malformed-json");
        }
    }
}
