package org.tricycle.inbox.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.Answer;
import org.tricycle.inbox.BulkOrder;
import org.tricycle.inbox.BulkWork;
import org.tricycle.inbox.CompletingTasks;
import org.tricycle.inbox.Completion;
import org.tricycle.inbox.DeclareInterests;
import org.tricycle.inbox.DeclaringInterests;
import org.tricycle.inbox.Draft;
import org.tricycle.inbox.ExportingTasks;
import org.tricycle.inbox.Inbox;
import org.tricycle.inbox.TaskDetails;
import org.tricycle.inbox.TaskQuery;
import org.tricycle.inbox.TaskRow;
import org.tricycle.inbox.WorkingOnTasks;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Preconditions;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;
import org.tricycle.platform.workbook.TableWorkbook;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Status;

/** Tasks: find, claim, draft, answer. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    private final Inbox inbox;
    private final ExportingTasks exporting;
    private final WorkingOnTasks working;
    private final CompletingTasks completing;
    private final DeclaringInterests declaring;
    private final CommandReader reader;
    private final BulkWork bulk;
    private final BulkAnswer answers;
    private final Caller caller;

    @Inject
    public TasksResource(
            Inbox inbox,
            ExportingTasks exporting,
            WorkingOnTasks working,
            CompletingTasks completing,
            DeclaringInterests declaring,
            CommandReader reader,
            BulkWork bulk,
            BulkAnswer answers,
            Caller caller) {
        this.inbox = inbox;
        this.exporting = exporting;
        this.working = working;
        this.completing = completing;
        this.declaring = declaring;
        this.reader = reader;
        this.bulk = bulk;
        this.answers = answers;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    TasksResource() {
        this.inbox = null;
        this.exporting = null;
        this.working = null;
        this.completing = null;
        this.declaring = null;
        this.reader = null;
        this.bulk = null;
        this.answers = null;
        this.caller = null;
    }

    @GET
    public Page<TaskRow> list(
            @QueryParam("scope") @DefaultValue("all") String scope,
            @QueryParam("q") @Nullable String search,
            @QueryParam("project") @Nullable String project,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("country") @Nullable String country,
            @QueryParam("sort") @DefaultValue("due") String sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("25") int size) {
        return inbox.list(
                query(scope, search, project, stage, country, sort, new PageRequest(page, size)), caller.actor());
    }

    /** The whole list as a spreadsheet, also by {@code ?format=xlsx}. */
    @GET
    @Produces(TableWorkbook.MEDIA_TYPE + ";qs=0.5")
    public Response workbook(
            @QueryParam("scope") @DefaultValue("all") String scope,
            @QueryParam("q") @Nullable String search,
            @QueryParam("project") @Nullable String project,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("country") @Nullable String country,
            @QueryParam("sort") @DefaultValue("due") String sort) {
        TaskQuery query = query(scope, search, project, stage, country, sort, new PageRequest(0, 1));
        return Response.ok(exporting.workbook(query, caller.actor(), caller.locale()))
                .header("Content-Disposition", "attachment; filename=\"tasks.xlsx\"")
                .build();
    }

    private static TaskQuery query(
            String scope,
            @Nullable String search,
            @Nullable String project,
            @Nullable String stage,
            @Nullable String country,
            String sort,
            PageRequest page) {
        return new TaskQuery(
                EnumParameter.of(TaskQuery.Scope.class, "scope", scope),
                search,
                project == null ? null : ProjectCode.fromAddress(project).value(),
                stage == null ? null : EnumParameter.of(Status.class, "stage", stage),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                EnumParameter.of(TaskQuery.Order.class, "sort", sort),
                page);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        TaskDetails details = inbox.open(new TaskId(id), caller.actor());
        return Response.ok(details)
                .header("ETag", Preconditions.tag(details.row().version()))
                .build();
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@PathParam("id") String id) {
        working.claim(new TaskId(id), caller.actor());
        return open(id);
    }

    @POST
    @Path("{id}/unclaim")
    public Response unclaim(@PathParam("id") String id) {
        working.unclaim(new TaskId(id), caller.actor());
        return open(id);
    }

    @POST
    @Path("{id}/delegate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delegate(@PathParam("id") String id, InputStream body) {
        JsonObject order = JsonBody.read(body);
        working.delegate(new TaskId(id), order.getString("to", ""), order.getString("note", ""), caller.actor());
        return open(id);
    }

    /** Answers with the opened task, or with nothing to somebody who stands back. */
    @POST
    @Path("{id}/declaration")
    @Consumes(MediaType.APPLICATION_JSON)
    @Takes(DeclareInterests.class)
    public Response declare(@PathParam("id") String id, InputStream body) {
        DeclareInterests command = reader.read(DeclareInterests.class, JsonBody.read(body));
        declaring.declare(new TaskId(id), command, caller.actor());
        return command.noConflictOfInterest() ? open(id) : Response.noContent().build();
    }

    @PUT
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        Draft draft =
                working.saveDraft(new TaskId(id), JsonBody.read(body), Preconditions.version(ifMatch), caller.actor());
        return Response.noContent()
                .header("ETag", Preconditions.tag(draft.version()))
                .build();
    }

    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    public Completion complete(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey,
            InputStream body) {
        JsonObject command = JsonBody.read(body);
        Answer answer = new Answer(new TaskId(id), command, Preconditions.version(ifMatch), requestKey);
        return completing.complete(answer, caller.actor());
    }

    /** Answers 200 with a result for every task, however each went. */
    @POST
    @Path("bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonArray bulk(@HeaderParam("Idempotency-Key") @Nullable String requestKey, InputStream body) {
        Actor actor = caller.actor();
        return answers.of(bulk.perform(BulkOrder.read(JsonBody.read(body), requestKey), actor));
    }
}
