package org.tricycle.delivery.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tricycle.delivery.ReadingShortfalls;
import org.tricycle.delivery.RequestRow;
import org.tricycle.platform.api.Caller;
import org.tricycle.project.ProjectCode;

/** Requests to revise a project because its unit does not deliver. */
@Path("projects/{code}/revision-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionRequestsResource {

    private final ReadingShortfalls reading;
    private final Caller caller;

    @Inject
    public RevisionRequestsResource(ReadingShortfalls reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RevisionRequestsResource() {
        this.reading = null;
        this.caller = null;
    }

    @GET
    public List<RequestRow> requests(@PathParam("code") String code) {
        return reading.requests(ProjectCode.fromAddress(code), caller.actor());
    }
}
