package org.tricycle.organisation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.organisation.Authority;
import org.tricycle.organisation.DesignateOfficer;
import org.tricycle.organisation.DesignatingOfficers;
import org.tricycle.organisation.Designation;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** Designations of officers-in-charge that name the caller. */
@Path("designations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DesignationsResource {

    /** One designation. */
    public record Row(
            long id,
            Authority role,
            String scope,
            String officer,
            LocalDate startsOn,
            LocalDate endsOn,
            String statement,
            String designatedBy) {

        static Row of(Designation designation) {
            return new Row(
                    designation.id(),
                    designation.authority(),
                    designation.scope(),
                    designation.userName(),
                    designation.startsOn(),
                    designation.endsOn(),
                    designation.statement(),
                    designation.designatedBy());
        }
    }

    private final DesignatingOfficers designating;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public DesignationsResource(DesignatingOfficers designating, CommandReader reader, Caller caller) {
        this.designating = designating;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DesignationsResource() {
        this.designating = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    public List<Row> list() {
        return designating.concerning(caller.actor()).stream().map(Row::of).toList();
    }

    @POST
    @Takes(DesignateOfficer.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response designate(InputStream body) {
        DesignateOfficer command = reader.read(DesignateOfficer.class, JsonBody.read(body));
        Row row = Row.of(designating.designate(command, caller.actor()));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") long id) {
        designating.end(id, caller.actor());
    }
}
