package org.tricycle.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tricycle.dossier.Decision;
import org.tricycle.dossier.DocumentVersion;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.Judgement;
import org.tricycle.dossier.LedgerRow;
import org.tricycle.dossier.ParticipationRow;
import org.tricycle.dossier.ProcessProgress;
import org.tricycle.dossier.ProjectSummary;
import org.tricycle.dossier.ReadingJudgements;
import org.tricycle.dossier.TimelineRow;
import org.tricycle.dossier.Verification;
import org.tricycle.dossier.VerifyingDecisions;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.Preconditions;
import org.tricycle.project.ProjectCode;

/** One project: summary, timeline, documents, participation, decisions, ledger, process. */
@Path("projects/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    private final Dossier dossier;
    private final ReadingJudgements judgements;
    private final VerifyingDecisions decisions;
    private final Caller caller;

    @Inject
    public DossierResource(Dossier dossier, ReadingJudgements judgements, VerifyingDecisions decisions, Caller caller) {
        this.dossier = dossier;
        this.judgements = judgements;
        this.decisions = decisions;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DossierResource() {
        this.dossier = null;
        this.judgements = null;
        this.decisions = null;
        this.caller = null;
    }

    @GET
    public Response summary(@PathParam("code") String code) {
        ProjectSummary summary = dossier.summary(ProjectCode.fromAddress(code), caller.actor());
        return Response.ok(summary)
                .header("ETag", Preconditions.tag(summary.project().version()))
                .build();
    }

    @GET
    @Path("timeline")
    public List<TimelineRow> timeline(@PathParam("code") String code) {
        return dossier.timeline(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("documents")
    public List<DocumentVersion> documents(@PathParam("code") String code) {
        return dossier.documents(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("participation")
    public List<ParticipationRow> participation(@PathParam("code") String code) {
        return dossier.participation(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("decisions")
    public List<Decision> decisions(@PathParam("code") String code) {
        return decisions.decisions(ProjectCode.fromAddress(code), caller.actor());
    }

    /** Appraisals with their opinions, approvals and appeals, without names. */
    @GET
    @Path("judgement")
    public Judgement judgement(@PathParam("code") String code) {
        return judgements.of(ProjectCode.fromAddress(code), caller.actor());
    }

    /** Whether the decision, the register before it and what it sealed still stand. */
    @GET
    @Path("decisions/{number}/verification")
    public Verification verification(@PathParam("code") String code, @PathParam("number") int number) {
        return decisions.verify(ProjectCode.fromAddress(code), number, caller.actor());
    }

    @GET
    @Path("ledger")
    public List<LedgerRow> ledger(@PathParam("code") String code) {
        return dossier.ledger(ProjectCode.fromAddress(code), caller.actor());
    }

    @GET
    @Path("process")
    public List<ProcessProgress.Instance> process(@PathParam("code") String code) {
        return dossier.processes(ProjectCode.fromAddress(code), caller.actor());
    }
}
