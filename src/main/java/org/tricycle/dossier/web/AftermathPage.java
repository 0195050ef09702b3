package org.tricycle.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.dossier.Aftermath;
import org.tricycle.dossier.ClosureRow;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.EvaluationRow;
import org.tricycle.dossier.LessonRow;
import org.tricycle.dossier.PhaseRow;
import org.tricycle.dossier.RecommendationRow;
import org.tricycle.organisation.web.Me;
import org.tricycle.platform.web.Parameters;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Sight;

/** Shows evaluations, recommendations, closure and phases of the project on its page; what the reader may not see is empty. */
@RequestScoped
@Named("aftermathPage")
public class AftermathPage {

    private final Aftermath aftermath;
    private final Dossier dossier;
    private final Me me;
    private final Parameters parameters;

    @Nullable
    private Shown shown;

    @Inject
    public AftermathPage(Aftermath aftermath, Dossier dossier, Me me, Parameters parameters) {
        this.aftermath = aftermath;
        this.dossier = dossier;
        this.me = me;
        this.parameters = parameters;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AftermathPage() {
        this.aftermath = null;
        this.dossier = null;
        this.me = null;
        this.parameters = null;
    }

    /** Oldest first. */
    public List<EvaluationRow> evaluations() {
        return shown().evaluations();
    }

    public List<RecommendationRow> recommendations() {
        return shown().recommendations();
    }

    public List<LessonRow> lessons() {
        return shown().lessons();
    }

    /** Null where nothing has happened, or the reader may not see it. */
    public @Nullable ClosureRow closure() {
        return shown().closure();
    }

    public List<PhaseRow> phases() {
        return shown().phases();
    }

    private Shown shown() {
        if (shown == null) {
            shown = read(ProjectCode.fromAddress(parameters.text("code").orElse("")));
        }
        return shown;
    }

    private Shown read(ProjectCode code) {
        boolean documents = dossier.shows(code, Sight.Part.DOCUMENTS, me.actor());
        return new Shown(
                documents ? aftermath.evaluations(code, me.actor()) : List.of(),
                documents ? aftermath.recommendations(code, me.actor()) : List.of(),
                documents ? aftermath.lessons(code, me.actor()) : List.of(),
                closure(code),
                aftermath.phases(code, me.actor()));
    }

    private @Nullable ClosureRow closure(ProjectCode code) {
        if (!dossier.shows(code, Sight.Part.DECISIONS, me.actor())) {
            return null;
        }
        ClosureRow closure = aftermath.closure(code, me.actor());
        return closure.isBlank() ? null : closure;
    }

    /** What the page shows, read once. */
    private record Shown(
            List<EvaluationRow> evaluations,
            List<RecommendationRow> recommendations,
            List<LessonRow> lessons,
            @Nullable ClosureRow closure,
            List<PhaseRow> phases) {}
}
