package org.tricycle.notification.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tricycle.notification.KeepingFeeds;
import org.tricycle.platform.api.Caller;

/** The caller’s address for a calendar program. */
@Path("me/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private final KeepingFeeds feeds;
    private final Caller caller;

    @Inject
    public CalendarResource(KeepingFeeds feeds, Caller caller) {
        this.feeds = feeds;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CalendarResource() {
        this(null, null);
    }

    /** Issues an address, told once; an earlier one leads nowhere from then on. */
    @POST
    public Response issue() {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("path", feeds.issue(caller.actor())))
                .build();
    }

    /** Takes the address away. */
    @DELETE
    public void revoke() {
        feeds.revoke(caller.actor());
    }
}
