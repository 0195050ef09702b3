package org.tricycle.administration.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tricycle.administration.MovingClock;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;

/** The clock of a product under test; there is no such address where {@code tricycle.test.clock} is not set. */
@Path("test/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    private final MovingClock moving;
    private final Caller caller;

    @Inject
    public ClockResource(MovingClock moving, Caller caller) {
        this.moving = moving;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ClockResource() {
        this.moving = null;
        this.caller = null;
    }

    @GET
    @Operation(hidden = true)
    public Map<String, String> now() {
        return told(moving.now(caller.actor()));
    }

    /** Takes {@code {"to": "2027-11-29T00:00:00Z"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, String> move(InputStream body) {
        Actor actor = caller.actor();
        moving.now(actor);
        return told(moving.moveTo(target(JsonBody.read(body)), actor));
    }

    private static Instant target(JsonObject body) {
        try {
            return Instant.parse(body.getString("to", ""));
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("/to", "violation.unreadable");
        }
    }

    private static Map<String, String> told(Instant moment) {
        return Map.of("now", moment.toString());
    }
}
