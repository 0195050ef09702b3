package org.tricycle.organisation.api;

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
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.organisation.AddHoliday;
import org.tricycle.organisation.CalendarRow;
import org.tricycle.organisation.CalendarView;
import org.tricycle.organisation.ImportHolidays;
import org.tricycle.organisation.KeepingCalendars;
import org.tricycle.organisation.PublicHoliday;
import org.tricycle.organisation.RemoveHoliday;
import org.tricycle.organisation.SetWorkingWeek;
import org.tricycle.organisation.ViewingCalendars;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Preconditions;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** Working calendars of the countries: read by everybody, kept by administrators. */
@Path("calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    /** Holidays that were entered, or would be. */
    public record Imported(boolean checkOnly, List<PublicHoliday> holidays) {}

    private final ViewingCalendars viewing;
    private final KeepingCalendars keeping;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public CalendarsResource(ViewingCalendars viewing, KeepingCalendars keeping, CommandReader reader, Caller caller) {
        this.viewing = viewing;
        this.keeping = keeping;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CalendarsResource() {
        this.viewing = null;
        this.keeping = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    public List<CalendarRow> list() {
        caller.actor();
        return viewing.all();
    }

    @GET
    @Path("{country}")
    public Response one(@PathParam("country") String country) {
        caller.actor();
        return shown(country, Response.Status.OK);
    }

    @POST
    @Path("{country}/holidays")
    @Takes(AddHoliday.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("country") String country, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        AddHoliday command = reader.read(AddHoliday.class, JsonBody.read(body));
        keeping.add(country, command, Preconditions.version(ifMatch), caller.actor());
        return shown(country, Response.Status.CREATED);
    }

    @POST
    @Path("{country}/holidays/remove")
    @Takes(RemoveHoliday.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(
            @PathParam("country") String country, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        RemoveHoliday command = reader.read(RemoveHoliday.class, JsonBody.read(body));
        keeping.remove(country, command, Preconditions.version(ifMatch), caller.actor());
        return shown(country, Response.Status.OK);
    }

    @POST
    @Path("{country}/holidays/import")
    @Takes(ImportHolidays.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Imported importAll(
            @PathParam("country") String country, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        ImportHolidays command = reader.read(ImportHolidays.class, JsonBody.read(body));
        return new Imported(
                command.checkOnly(), keeping.add(country, command, Preconditions.version(ifMatch), caller.actor()));
    }

    @PUT
    @Path("{country}/week")
    @Takes(SetWorkingWeek.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(
            @PathParam("country") String country, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        SetWorkingWeek command = reader.read(SetWorkingWeek.class, JsonBody.read(body));
        keeping.set(country, command, Preconditions.version(ifMatch), caller.actor());
        return shown(country, Response.Status.OK);
    }

    private Response shown(String country, Response.Status status) {
        CalendarView calendar = viewing.one(country);
        return Response.status(status)
                .header("ETag", Preconditions.tag(calendar.version()))
                .entity(calendar)
                .build();
    }
}
