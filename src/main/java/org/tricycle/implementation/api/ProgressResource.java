package org.tricycle.implementation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tricycle.implementation.ProgressRow;
import org.tricycle.implementation.ReadingProgress;
import org.tricycle.platform.api.Caller;
import org.tricycle.project.ProjectCode;

/** Progress reports of a project, with their ratings and corrective actions, newest first. */
@Path("projects/{code}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private final ReadingProgress reading;
    private final Caller caller;

    @Inject
    public ProgressResource(ReadingProgress reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProgressResource() {
        this.reading = null;
        this.caller = null;
    }

    @GET
    public List<ProgressRow> progress(@PathParam("code") String code) {
        return reading.of(ProjectCode.fromAddress(code), caller.actor());
    }
}
