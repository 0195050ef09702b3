package org.tricycle.notification.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tricycle.notification.ChooseNotifications;
import org.tricycle.notification.ChoosingNotifications;
import org.tricycle.notification.ChoosingNotifications.Choice;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.JsonBody;
import org.tricycle.platform.api.Preconditions;
import org.tricycle.platform.api.Takes;
import org.tricycle.platform.command.CommandReader;

/** What the caller is told by mail, and when. */
@Path("me/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    private final ChoosingNotifications choosing;
    private final CommandReader reader;
    private final Caller caller;

    @Inject
    public NotificationsResource(ChoosingNotifications choosing, CommandReader reader, Caller caller) {
        this.choosing = choosing;
        this.reader = reader;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NotificationsResource() {
        this(null, null, null);
    }

    @GET
    public Response get() {
        return answer(choosing.of(caller.actor()));
    }

    @PUT
    @Takes(ChooseNotifications.class)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@Nullable @HeaderParam("If-Match") String ifMatch, InputStream body) {
        ChooseNotifications command = reader.read(ChooseNotifications.class, JsonBody.read(body));
        return answer(choosing.choose(command, Preconditions.version(ifMatch), caller.actor()));
    }

    private static Response answer(Choice choice) {
        return Response.ok(choice.chosen())
                .header("ETag", Preconditions.tag(choice.version()))
                .build();
    }
}
