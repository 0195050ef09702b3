package org.tricycle.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.tricycle.dossier.compare.ComparingDocuments;
import org.tricycle.dossier.compare.DocumentComparison;
import org.tricycle.platform.api.Caller;
import org.tricycle.project.ProjectCode;

/** Two versions of the project document, compared in the language that the caller accepts. */
@Path("projects/{code}/documents/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final ComparingDocuments comparing;
    private final Caller caller;

    @Inject
    public ComparisonResource(ComparingDocuments comparing, Caller caller) {
        this.comparing = comparing;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ComparisonResource() {
        this(null, null);
    }

    /**
     * Section by section; texts word by word.
     *
     * @param from a version; 0 for the one before {@code to}
     * @param to a version; 0 for the newest
     */
    @GET
    public DocumentComparison compare(
            @PathParam("code") String code,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("to") @DefaultValue("0") int to) {
        return comparing.compare(ProjectCode.fromAddress(code), from, to, caller.actor(), caller.locale());
    }
}
