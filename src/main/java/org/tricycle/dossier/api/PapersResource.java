package org.tricycle.dossier.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.papers.Paper;
import org.tricycle.dossier.papers.PaperKind;
import org.tricycle.dossier.papers.ReadingPapers;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.EnumParameter;
import org.tricycle.platform.command.CommandWriter;
import org.tricycle.project.ProjectCode;

/** One project: what its steps stored, as far as the caller may see it. */
@Path("projects/{code}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PapersResource {

    private final ReadingPapers reading;
    private final Caller caller;

    @Inject
    public PapersResource(ReadingPapers reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PapersResource() {
        this.reading = null;
        this.caller = null;
    }

    /**
     * One paper.
     *
     * @param number tells papers of a kind apart; empty where there is only one
     * @param state what became of it, or null
     * @param by user name, or null where it is read without names
     * @param at null where that is not kept
     * @param content what was stored; its members follow from the kind
     */
    public record PaperView(
            PaperKind kind,
            String number,
            @Nullable String state,
            @Nullable String by,
            @Nullable Instant at,
            JsonObject content) {

        static PaperView of(Paper paper) {
            Enum<?> state = paper.state();
            return new PaperView(
                    paper.kind(),
                    paper.number(),
                    state == null ? null : state.name(),
                    paper.by(),
                    paper.at(),
                    CommandWriter.write(paper.content()));
        }
    }

    /**
     * In the order of the project's life, the newest of a kind first.
     *
     * @param kind one kind only; all where it is left out
     */
    @GET
    public List<PaperView> papers(@PathParam("code") String code, @QueryParam("kind") @Nullable String kind) {
        List<PaperKind> kinds =
                kind == null ? List.of(PaperKind.values()) : List.of(EnumParameter.of(PaperKind.class, "kind", kind));
        return reading.of(ProjectCode.fromAddress(code), kinds, caller.actor()).stream()
                .map(PaperView::of)
                .toList();
    }
}
