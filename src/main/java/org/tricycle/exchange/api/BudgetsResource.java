package org.tricycle.exchange.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.tricycle.exchange.BudgetPreview;
import org.tricycle.exchange.TakingBudgets;
import org.tricycle.inbox.Draft;
import org.tricycle.platform.TaskId;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.Preconditions;
import org.tricycle.platform.workbook.TableWorkbook;

/** The budget of a project document under way, from a spreadsheet. */
@Path("tasks/{id}/budget")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BudgetsResource {

    private final TakingBudgets taking;
    private final Caller caller;

    @Inject
    public BudgetsResource(TakingBudgets taking, Caller caller) {
        this.taking = taking;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BudgetsResource() {
        this(null, null);
    }

    /** An empty spreadsheet to fill in, in the accepted language. */
    @GET
    @Produces(TableWorkbook.MEDIA_TYPE)
    public Response template(@PathParam("id") String id) {
        taking.open(new TaskId(id), caller.actor());
        return Response.ok(taking.template(caller.locale()))
                .header("Content-Disposition", "attachment; filename=\"budget.xlsx\"")
                .build();
    }

    /** What the spreadsheet would make of the budget; changes nothing. */
    @POST
    @Consumes(TableWorkbook.MEDIA_TYPE)
    public BudgetPreview preview(@PathParam("id") String id, byte[] file) {
        return taking.preview(new TaskId(id), file, caller.locale(), caller.actor());
    }

    /** Takes what {@link #preview} shows into the caller's draft. */
    @PUT
    @Consumes(TableWorkbook.MEDIA_TYPE)
    public Response take(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte[] file) {
        TaskId task = new TaskId(id);
        BudgetPreview preview = taking.preview(task, file, caller.locale(), caller.actor());
        Draft draft = taking.take(task, preview.lines(), Preconditions.version(ifMatch), caller.actor());
        return Response.ok(preview)
                .header("ETag", Preconditions.tag(draft.version()))
                .build();
    }
}
