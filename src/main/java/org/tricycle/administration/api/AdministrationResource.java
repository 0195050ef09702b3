package org.tricycle.administration.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.administration.CheckingConsistency;
import org.tricycle.administration.Finding;
import org.tricycle.administration.Incident;
import org.tricycle.administration.InstanceDetail;
import org.tricycle.administration.InstanceKey;
import org.tricycle.administration.InstanceQuery;
import org.tricycle.administration.InstanceRow;
import org.tricycle.administration.ProcessModel;
import org.tricycle.administration.RepairingProcesses;
import org.tricycle.administration.Retried;
import org.tricycle.administration.RetryFailedSteps;
import org.tricycle.administration.WatchingProcesses;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** Processes: watch, find incidents, retry, check consistency. */
@Path("admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdministrationResource {

    private final WatchingProcesses watching;
    private final RepairingProcesses repairing;
    private final CheckingConsistency consistency;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public AdministrationResource(
            WatchingProcesses watching,
            RepairingProcesses repairing,
            CheckingConsistency consistency,
            CommandReader reader,
            Caller caller) {
        this.watching = watching;
        this.repairing = repairing;
        this.consistency = consistency;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AdministrationResource() {
        this.watching = null;
        this.repairing = null;
        this.consistency = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    @Path("processes")
    public List<ProcessModel> processes() {
        return watching.models(caller.actor());
    }

    @GET
    @Path("instances")
    public Page<InstanceRow> instances(
            @QueryParam("q") @Nullable String search,
            @QueryParam("process") @Nullable String process,
            @QueryParam("step") @Nullable String step,
            @QueryParam("incidents") @DefaultValue("false") boolean incidents,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        InstanceQuery query = new InstanceQuery(search, process, step, incidents, new PageRequest(page, size));
        return watching.running(query, caller.actor());
    }

    @GET
    @Path("instances/{code}/{process}/{round}")
    public InstanceDetail instance(
            @PathParam("code") String code, @PathParam("process") String process, @PathParam("round") int round) {
        return watching.open(key(code, process, round), caller.actor());
    }

    @POST
    @Path("instances/{code}/{process}/{round}/retry")
    @Takes(RetryFailedSteps.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retry(
            @PathParam("code") String code,
            @PathParam("process") String process,
            @PathParam("round") int round,
            InputStream body) {
        return accepted(repairing.retry(key(code, process, round), command(body), caller.actor()));
    }

    @GET
    @Path("incidents")
    public List<Incident> incidents() {
        return watching.incidents(caller.actor());
    }

    @POST
    @Path("incidents/{reference}/retry")
    @Takes(RetryFailedSteps.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response retry(@PathParam("reference") String reference, InputStream body) {
        return accepted(repairing.retry(reference, command(body), caller.actor()));
    }

    @GET
    @Path("consistency")
    public List<Finding> consistency() {
        return consistency.check(caller.actor());
    }

    private RetryFailedSteps command(InputStream body) {
        repairing.enter(caller.actor());
        return reader.read(RetryFailedSteps.class, JsonBody.read(body));
    }

    private InstanceKey key(String code, String process, int round) {
        return InstanceKey.at(code, process, round);
    }

    private static Response accepted(Retried retried) {
        return Response.accepted(retried).build();
    }
}
