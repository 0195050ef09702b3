package org.tricycle.dossier.api;

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
import java.util.List;
import org.tricycle.dossier.BottleneckRow;
import org.tricycle.dossier.CrisisFile;
import org.tricycle.dossier.ReadingCrises;
import org.tricycle.dossier.ReadingOperations;
import org.tricycle.dossier.RevisionRow;
import org.tricycle.dossier.StartUpRow;
import org.tricycle.dossier.TerminationRow;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.project.ProjectCode;
import org.tricycle.revision.RequestRevision;
import org.tricycle.revision.RequestingRevisions;

/** What happened to a project between signature and end, and what is asked of it. */
@Path("projects/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    private final ReadingOperations operations;
    private final ReadingCrises crises;
    private final RequestingRevisions requesting;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public OperationsResource(
            ReadingOperations operations,
            ReadingCrises crises,
            RequestingRevisions requesting,
            CommandReader reader,
            Caller caller) {
        this.operations = operations;
        this.crises = crises;
        this.requesting = requesting;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    OperationsResource() {
        this.operations = null;
        this.crises = null;
        this.requesting = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    @Path("revisions")
    public List<RevisionRow> revisions(@PathParam("code") String code) {
        return operations.revisions(ProjectCode.fromAddress(code), caller.actor());
    }

    /** Asks for a revision and answers with all of the project, newest first. */
    @POST
    @Path("revisions")
    @Takes(RequestRevision.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public List<RevisionRow> request(@PathParam("code") String code, InputStream body) {
        ProjectCode project = ProjectCode.fromAddress(code);
        requesting.request(project, reader.read(RequestRevision.class, JsonBody.read(body)), caller.actor());
        return operations.revisions(project, caller.actor());
    }

    /** What the project does about a crisis and what its full review came to; empty where it answers none. */
    @GET
    @Path("crisis")
    public CrisisFile crisis(@PathParam("code") String code) {
        return crises.of(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("start-up")
    public List<StartUpRow> startUp(@PathParam("code") String code) {
        return operations.startUp(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("bottlenecks")
    public List<BottleneckRow> bottlenecks(@PathParam("code") String code) {
        return operations.bottlenecks(ProjectCode.fromAddress(code), caller.actor());
    }

    /** How the project ended early; an empty list where it did not. */
    @GET
    @Path("termination")
    public List<TerminationRow> termination(@PathParam("code") String code) {
        return operations.termination(ProjectCode.fromAddress(code), caller.actor()).stream()
                .toList();
    }
}
