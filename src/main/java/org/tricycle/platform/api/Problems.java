package org.tricycle.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;

/** Writes problem+json (RFC 9457) in the caller's language; the {@code type} is stable. */
@ApplicationScoped
public class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE_PREFIX = "urn:tricycle:problem:";

    private final Messages messages;

    @Inject
    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Problems() {
        this.messages = null;
    }

    /** The status that a kind of refusal is answered with. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
        };
    }

    Response of(Refusal refusal, Locale locale) {
        return response(status(refusal.kind()), body(refusal, locale));
    }

    /** A refusal as one of many in an answer. */
    public JsonObject problem(Refusal refusal, Locale locale) {
        return body(refusal, locale).build();
    }

    /** A problem that is no refusal, as one of many in an answer. */
    public JsonObject problem(int status, String type, Locale locale, Object... arguments) {
        return body(status, type, messages.text(locale, "refusal." + type, arguments))
                .build();
    }

    private JsonObjectBuilder body(Refusal refusal, Locale locale) {
        JsonObjectBuilder body = body(
                status(refusal.kind()),
                refusal.type(),
                messages.text(
                        locale, "refusal." + refusal.type(), refusal.arguments().toArray()));
        if (!refusal.violations().isEmpty()) {
            body.add("violations", violations(refusal, locale));
        }
        return body;
    }

    Response of(int status, String type, Locale locale, Object... arguments) {
        return response(status, body(status, type, messages.text(locale, "refusal." + type, arguments)));
    }

    private JsonArrayBuilder violations(Refusal refusal, Locale locale) {
        JsonArrayBuilder violations = Json.createArrayBuilder();
        refusal.violations()
                .forEach(violation -> violations.add(Json.createObjectBuilder()
                        .add("pointer", "#" + violation.pointer())
                        .add(
                                "detail",
                                messages.text(
                                        locale,
                                        violation.messageKey(),
                                        violation.arguments().toArray()))));
        return violations;
    }

    private static JsonObjectBuilder body(int status, String type, String detail) {
        return Json.createObjectBuilder()
                .add("type", TYPE_PREFIX + type)
                .add("title", title(status))
                .add("status", status)
                .add("detail", detail);
    }

    /** The reason phrase; Jakarta REST has none for 422. */
    private static String title(int status) {
        return status == 422
                ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
    }

    private static Response response(int status, JsonObjectBuilder body) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body.build().toString())
                .build();
    }
}
