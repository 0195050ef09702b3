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
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.Absence;
import org.tricycle.organisation.AnnounceAbsence;
import org.tricycle.organisation.AnnouncingAbsences;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** The caller’s absences, and those in which the caller is the deputy. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    /** One absence. */
    public record Row(
            long id,
            String userName,
            String deputy,
            @Nullable String nextDeputy,
            LocalDate startsOn,
            LocalDate endsOn,
            String reason) {

        static Row of(Absence absence) {
            return new Row(
                    absence.id(),
                    absence.userName(),
                    absence.deputy(),
                    absence.nextDeputy(),
                    absence.startsOn(),
                    absence.endsOn(),
                    absence.reason());
        }
    }

    private final AnnouncingAbsences announcing;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public AbsencesResource(AnnouncingAbsences announcing, CommandReader reader, Caller caller) {
        this.announcing = announcing;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AbsencesResource() {
        this.announcing = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    public List<Row> list() {
        return announcing.concerning(caller.actor()).stream().map(Row::of).toList();
    }

    @POST
    @Takes(AnnounceAbsence.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(InputStream body) {
        AnnounceAbsence command = reader.read(AnnounceAbsence.class, JsonBody.read(body));
        Row row = Row.of(announcing.announce(command, caller.actor()));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") long id) {
        announcing.cancel(id, caller.actor());
    }
}
