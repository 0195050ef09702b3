package org.tricycle.partner.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.tricycle.partner.FundingTrace;
import org.tricycle.partner.RecordDonorOffer;
import org.tricycle.partner.RecordingDonorOffers;
import org.tricycle.partner.TracingFunding;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.project.ProjectCode;

/** How a project comes by its money, over REST. */
@Path("projects/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FundingResource {

    private final TracingFunding tracing;
    private final RecordingDonorOffers recording;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public FundingResource(
            TracingFunding tracing, RecordingDonorOffers recording, CommandReader reader, Caller caller) {
        this.tracing = tracing;
        this.recording = recording;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    FundingResource() {
        this.tracing = null;
        this.recording = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    @Path("funding")
    public FundingTrace funding(@PathParam("code") String code) {
        return tracing.of(ProjectCode.fromAddress(code), caller.actor());
    }

    @POST
    @Path("offers")
    @Takes(RecordDonorOffer.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public FundingTrace offer(@PathParam("code") String code, InputStream body) {
        ProjectCode project = ProjectCode.fromAddress(code);
        recording.record(project, reader.read(RecordDonorOffer.class, JsonBody.read(body)), caller.actor());
        return tracing.of(project, caller.actor());
    }
}
