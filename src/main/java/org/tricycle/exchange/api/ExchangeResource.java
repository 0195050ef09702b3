package org.tricycle.exchange.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.tricycle.exchange.ArchivingDossiers;
import org.tricycle.exchange.DossierArchive;
import org.tricycle.exchange.PublishingActivities;
import org.tricycle.platform.api.Caller;
import org.tricycle.project.ProjectCode;

/** One project as an IATI activity and as a file. */
@Path("projects/{code}")
@RequestScoped
public class ExchangeResource {

    private static final String XML = MediaType.APPLICATION_XML + ";charset=UTF-8";

    private final PublishingActivities publishing;
    private final ArchivingDossiers archiving;
    private final Caller caller;

    @Inject
    public ExchangeResource(PublishingActivities publishing, ArchivingDossiers archiving, Caller caller) {
        this.publishing = publishing;
        this.archiving = archiving;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ExchangeResource() {
        this(null, null, null);
    }

    @GET
    @Path("iati.xml")
    @Produces(XML)
    public String activity(@PathParam("code") String code) {
        return publishing.activity(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("dossier.zip")
    @Produces("application/zip")
    public Response dossier(@PathParam("code") String code) {
        DossierArchive archive = archiving.archive(ProjectCode.fromAddress(code), caller.actor());
        StreamingOutput file = archive::writeTo;
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + archive.fileName() + "\"")
                .build();
    }
}
