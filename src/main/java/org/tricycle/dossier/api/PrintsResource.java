package org.tricycle.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.print.PrintName;
import org.tricycle.dossier.print.PrintingPapers;
import org.tricycle.platform.Actor;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.print.PdfPrinter;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.project.ProjectCode;

/** One project: its papers as PDF, as far as the caller may see them. */
@Path("projects/{code}/papers/{paper}.pdf")
@RequestScoped
public class PrintsResource {

    private final PrintingPapers printing;
    private final Caller caller;

    @Inject
    public PrintsResource(PrintingPapers printing, Caller caller) {
        this.printing = printing;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PrintsResource() {
        this(null, null);
    }

    /**
     * A tagged PDF.
     *
     * @param paper {@code document}, {@code appraisal}, {@code consultation} or {@code approval}, the newest or with its number: {@code document-2}
     * @param language {@code en}, {@code fr} or {@code es}; else the one accepted, else the account's
     */
    @GET
    @Produces("application/pdf")
    public Response print(
            @PathParam("code") String code,
            @PathParam("paper") String paper,
            @QueryParam("language") @Nullable String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        PrintName name = PrintName.of(paper);
        ProjectCode project = ProjectCode.fromAddress(code);
        Actor actor = caller.actor();
        PrintedPaper laidOut = printing.paper(project, name, actor, language(language, accepted, actor));
        return Response.ok(PdfPrinter.print(laidOut))
                .language(laidOut.language())
                .header("Content-Disposition", "attachment; filename=\"" + project.address() + "-" + name + ".pdf\"")
                .build();
    }

    private Locale language(@Nullable String asked, @Nullable String accepted, Actor actor) {
        if (asked != null) {
            return Locale.forLanguageTag(asked);
        }
        return accepted == null ? printing.language(actor) : caller.locale();
    }
}
