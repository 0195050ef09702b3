package org.tricycle.organisation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.tricycle.organisation.Accounts;
import org.tricycle.organisation.Person;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;

/** The caller: who I am, and my access tokens. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** What the API says about the caller. */
    public record Me(String userName, String name, String language, List<String> groups) {}

    private final Accounts accounts;
    private final Caller caller;

    @Inject
    public MeResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MeResource() {
        this.accounts = null;
        this.caller = null;
    }

    @GET
    public Me me() {
        Person person = accounts.get(caller.actor().person());
        return new Me(person.userName(), person.name(), person.locale().getLanguage(), List.copyOf(person.groups()));
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issueToken(InputStream body) {
        String label = JsonBody.read(body).getString("label", "API");
        String token = accounts.issueToken(caller.actor().person(), label);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("token", token))
                .build();
    }
}
