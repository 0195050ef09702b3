package org.tricycle.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tricycle.dossier.Aftermath;
import org.tricycle.dossier.ClosureRow;
import org.tricycle.dossier.EvaluationRow;
import org.tricycle.dossier.LessonRow;
import org.tricycle.dossier.PhaseRow;
import org.tricycle.dossier.RecommendationRow;
import org.tricycle.platform.api.Caller;
import org.tricycle.project.ProjectCode;

/** One project: evaluations, recommendations, lessons, closure and the projects before and after it. */
@Path("projects/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AftermathResource {

    private final Aftermath aftermath;
    private final Caller caller;

    @Inject
    public AftermathResource(Aftermath aftermath, Caller caller) {
        this.aftermath = aftermath;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AftermathResource() {
        this.aftermath = null;
        this.caller = null;
    }

    @GET
    @Path("evaluations")
    public List<EvaluationRow> evaluations(@PathParam("code") String code) {
        return aftermath.evaluations(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("recommendations")
    public List<RecommendationRow> recommendations(@PathParam("code") String code) {
        return aftermath.recommendations(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("lessons")
    public List<LessonRow> lessons(@PathParam("code") String code) {
        return aftermath.lessons(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("closure")
    public ClosureRow closure(@PathParam("code") String code) {
        return aftermath.closure(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("phases")
    public List<PhaseRow> phases(@PathParam("code") String code) {
        return aftermath.phases(ProjectCode.fromAddress(code), caller.actor());
    }
}
