package org.tricycle.delivery.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tricycle.delivery.ReadingDelivery;
import org.tricycle.delivery.ReadingShortfalls;
import org.tricycle.delivery.UnitRow;
import org.tricycle.delivery.UnitStory;
import org.tricycle.organisation.UnitKind;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;

/** Units and offices with their heads, snapshots, explanations and projects. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    private final ReadingDelivery reading;
    private final ReadingShortfalls shortfalls;
    private final Caller caller;

    @Inject
    public UnitsResource(ReadingDelivery reading, ReadingShortfalls shortfalls, Caller caller) {
        this.reading = reading;
        this.shortfalls = shortfalls;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    UnitsResource() {
        this.reading = null;
        this.shortfalls = null;
        this.caller = null;
    }

    @GET
    public List<UnitRow> all(@QueryParam("kind") @DefaultValue("unit") String kind) {
        return reading.latest(EnumParameter.of(UnitKind.class, "kind", kind), caller.locale(), caller.actor());
    }

    @GET
    @Path("{code}")
    public UnitStory one(
            @PathParam("code") String code,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return shortfalls.story(code, new PageRequest(page, size), caller.locale(), caller.actor());
    }
}
