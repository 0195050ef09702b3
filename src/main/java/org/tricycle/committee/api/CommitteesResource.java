package org.tricycle.committee.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.tricycle.committee.CommitteeRow;
import org.tricycle.committee.NominateSeats;
import org.tricycle.committee.RegisterCommittee;
import org.tricycle.committee.RegisteringCommittees;
import org.tricycle.committee.ViewingCommittees;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** Committees: register one, nominate its seats anew, list, look at one. */
@Path("committees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitteesResource {

    private final ViewingCommittees viewing;
    private final RegisteringCommittees registering;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public CommitteesResource(
            ViewingCommittees viewing, RegisteringCommittees registering, CommandReader reader, Caller caller) {
        this.viewing = viewing;
        this.registering = registering;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CommitteesResource() {
        this.viewing = null;
        this.registering = null;
        this.reader = null;
        this.caller = null;
    }

    @GET
    public List<CommitteeRow> list() {
        caller.actor();
        return viewing.all();
    }

    @GET
    @Path("{code}")
    public CommitteeRow one(@PathParam("code") String code) {
        caller.actor();
        return viewing.one(code);
    }

    @POST
    @Takes(RegisterCommittee.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body) {
        RegisterCommittee command = reader.read(RegisterCommittee.class, JsonBody.read(body));
        registering.register(command, caller.actor());
        return Response.created(URI.create("committees/" + command.code()))
                .entity(viewing.one(command.code()))
                .build();
    }

    @PUT
    @Path("{code}/seats")
    @Takes(NominateSeats.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public CommitteeRow nominate(@PathParam("code") String code, InputStream body) {
        NominateSeats command = reader.read(NominateSeats.class, JsonBody.read(body));
        registering.nominate(code, command, caller.actor());
        return viewing.one(code);
    }
}
