package org.tricycle.project.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.project.ExportingProjects;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.ProjectQuery;
import org.tricycle.project.ProjectRow;
import org.tricycle.project.ProjectSearch;
import org.tricycle.project.RegisterRequest;
import org.tricycle.project.RegisteringRequests;
import org.tricycle.project.Status;

/** Projects: register a request, search. */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    private final RegisteringRequests registering;
    private final ProjectSearch search;
    private final ExportingProjects exporting;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public ProjectsResource(
            RegisteringRequests registering,
            ProjectSearch search,
            ExportingProjects exporting,
            CommandReader reader,
            Caller caller) {
        this.registering = registering;
        this.search = search;
        this.exporting = exporting;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ProjectsResource() {
        this.registering = null;
        this.search = null;
        this.exporting = null;
        this.reader = null;
        this.caller = null;
    }

    @POST
    @Takes(RegisterRequest.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam("Idempotency-Key") @Nullable String requestKey, InputStream body) {
        RegisterRequest request = reader.read(RegisterRequest.class, JsonBody.read(body));
        ProjectCode code = registering.register(request, requestKey, caller.actor());
        return Response.created(URI.create("projects/" + code.address()))
                .entity(search.row(code, caller.actor()))
                .build();
    }

    @GET
    public Page<ProjectRow> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("status") @Nullable String status,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("country") @Nullable String country,
            @QueryParam("donor") @Nullable String donor,
            @QueryParam("pipeline") @DefaultValue("false") boolean waiting,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return search.page(
                query(words, status, stage, country, donor, waiting, sort, new PageRequest(page, size)),
                caller.actor());
    }

    /** The whole list as a spreadsheet, also by {@code ?format=xlsx}. */
    @GET
    @Produces(TableWorkbook.MEDIA_TYPE + ";qs=0.5")
    public Response workbook(
            @QueryParam("q") @Nullable String words,
            @QueryParam("status") @Nullable String status,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("country") @Nullable String country,
            @QueryParam("donor") @Nullable String donor,
            @QueryParam("pipeline") @DefaultValue("false") boolean waiting,
            @QueryParam("sort") @DefaultValue("code") String sort) {
        ProjectQuery query = query(words, status, stage, country, donor, waiting, sort, new PageRequest(0, 1));
        return Response.ok(exporting.workbook(query, caller.actor(), caller.locale()))
                .header("Content-Disposition", "attachment; filename=\"projects.xlsx\"")
                .build();
    }

    private static ProjectQuery query(
            @Nullable String words,
            @Nullable String status,
            @Nullable String stage,
            @Nullable String country,
            @Nullable String donor,
            boolean waiting,
            String sort,
            PageRequest page) {
        String wanted = status == null ? stage : status;
        return new ProjectQuery(
                words,
                wanted == null ? null : EnumParameter.of(Status.class, "status", wanted),
                country,
                donor,
                waiting,
                EnumParameter.of(ProjectQuery.Order.class, "sort", sort),
                page);
    }
}
