package org.tricycle.notification.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tricycle.notification.WatchingMail;
import org.tricycle.platform.api.Caller;

/** The outbox, for administrators and auditors. */
@Path("admin/mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    private final WatchingMail watching;
    private final Caller caller;

    @Inject
    public MailResource(WatchingMail watching, Caller caller) {
        this.watching = watching;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MailResource() {
        this(null, null);
    }

    @GET
    public WatchingMail.Overview overview() {
        return watching.overview(caller.actor());
    }

    @POST
    @Path("{number}/retry")
    public void again(@PathParam("number") long id) {
        watching.again(id, caller.actor());
    }
}
