package org.tricycle.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the server said. */
public record Reply(String request, int status, HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(
                response.request().method() + " " + response.request().uri().getRawPath(),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    /** This reply, if it has the status. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new AssertionError(request + " was answered " + status + " instead of " + expected + ": " + body);
        }
        return this;
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    public JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }

    /** A header's first value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Media type without parameters. */
    public String mediaType() {
        String type = header("Content-Type");
        return type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    }
}
