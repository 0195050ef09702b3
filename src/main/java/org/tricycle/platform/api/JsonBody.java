package org.tricycle.platform.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import org.tricycle.platform.Refusal;

/** Reads request bodies as JSON objects. */
public final class JsonBody {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonBody() {}

    /** @throws Refusal {@code malformed-json} when the body is no JSON object, {@code too-large} when its reading was broken off */
    public static JsonObject read(InputStream body) {
        try (JsonReader reader = JSON.createReader(body)) {
            return reader.readObject();
        } catch (JsonParsingException | IllegalStateException unreadable) {
            throw new Refusal(Refusal.Kind.MALFORMED, "malformed-json");
        } catch (JsonException interrupted) {
            if (interrupted.getCause() instanceof IOException) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large");
            }
            throw new Refusal(Refusal.Kind.MALFORMED, "malformed-json");
        }
    }
}
