package org.tricycle.project.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.ProjectSearch;
import org.tricycle.project.RaiseTrack;
import org.tricycle.project.RaisingTracks;
import org.tricycle.project.WithdrawProject;
import org.tricycle.project.WithdrawingProjects;

/** What is done to one project from outside its tasks. */
@Path("projects/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    private final WithdrawingProjects withdrawing;
    private final RaisingTracks raising;
    private final ProjectSearch search;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public ProjectResource(
            WithdrawingProjects withdrawing,
            RaisingTracks raising,
            ProjectSearch search,
            CommandReader reader,
            Caller caller) {
        this.withdrawing = withdrawing;
        this.raising = raising;
        this.search = search;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectResource() {
        this.withdrawing = null;
        this.raising = null;
        this.search = null;
        this.reader = null;
        this.caller = null;
    }

    @POST
    @Path("withdraw")
    @Takes(WithdrawProject.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProjectRow withdraw(@PathParam("code") String code, InputStream body) {
        ProjectCode project = ProjectCode.fromAddress(code);
        withdrawing.withdraw(project, reader.read(WithdrawProject.class, JsonBody.read(body)), caller.actor());
        return search.row(project, caller.actor());
    }

    @POST
    @Path("raise-track")
    @Takes(RaiseTrack.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProjectRow raiseTrack(@PathParam("code") String code, InputStream body) {
        ProjectCode project = ProjectCode.fromAddress(code);
        raising.raise(project, reader.read(RaiseTrack.class, JsonBody.read(body)), caller.actor());
        return search.row(project, caller.actor());
    }
}
