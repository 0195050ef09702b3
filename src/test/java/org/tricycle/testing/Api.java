package org.tricycle.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;

/** The REST API as one person uses it; every call waits a minute at most. */
public final class Api {

    private static final String PASSWORD = "tricycle";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final String authorization;

    private Api(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** The server that the session's settings name. */
    public static URI server() {
        return URI.create(Objects.requireNonNull(System.getProperty("tricycle.it.url"), "tricycle.it.url is not set"));
    }

    /** Somebody who proves nothing. */
    public static Api anonymous(URI base) {
        return new Api(base, "");
    }

    public static Api withPassword(URI base, String userName, String password) {
        String pair = Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Api(base, "Basic " + pair);
    }

    /** A person of the demonstration accounts, with a token of their own. */
    public static Api as(URI base, String userName) {
        JsonObject label = Json.createObjectBuilder().add("label", "test").build();
        Reply issued = withPassword(base, userName, PASSWORD)
                .post("/api/me/tokens", label)
                .expect(201);
        return new Api(base, "Bearer " + issued.json().getString("token"));
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Reply post(String path, JsonObject body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), headers);
    }

    /** Sends a file of this media type. */
    public Reply upload(String method, String path, String type, byte[] file, String... headers) {
        return send(method, path, type, BodyPublishers.ofByteArray(file), headers);
    }

    /** Sends anything that is JSON, or should be. */
    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        return send(method, path, "application/json", body, headers);
    }

    private Reply send(String method, String path, String type, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    /** A file that is given away. */
    public byte[] file(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = exchange(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " was answered " + response.statusCode());
        }
        return response.body();
    }

    private static Reply exchange(HttpRequest request) {
        return Reply.of(exchange(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), interrupted);
        }
    }
}
