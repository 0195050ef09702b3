package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.tricycle.closure.ClosureFiles;
import org.tricycle.closure.Closures;
import org.tricycle.evaluation.Evaluation;
import org.tricycle.evaluation.EvaluationFiles;
import org.tricycle.evaluation.Evaluations;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;
import org.tricycle.project.Successions;

/** Reads how a project was evaluated, how it ended and what it follows or leads to; refuses like the dossier. */
@ApplicationScoped
@Transactional
public class Aftermath {

    private final Projects projects;
    private final ProjectAccess access;
    private final EvaluationFiles files;
    private final Evaluations evaluations;
    private final ClosureFiles ends;
    private final Closures closures;
    private final Successions successions;

    @Inject
    public Aftermath(
            Projects projects,
            ProjectAccess access,
            EvaluationFiles files,
            Evaluations evaluations,
            ClosureFiles ends,
            Closures closures,
            Successions successions) {
        this.projects = projects;
        this.access = access;
        this.files = files;
        this.evaluations = evaluations;
        this.ends = ends;
        this.closures = closures;
        this.successions = successions;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Aftermath() {
        this(null, null, null, null, null, null, null);
    }

    /** Oldest first. */
    public List<EvaluationRow> evaluations(ProjectCode code, Actor actor) {
        require(code, Sight.Part.DOCUMENTS, actor);
        List<Evaluation> appointed = evaluations.of(code);
        return files.of(code).stream()
                .map(file -> EvaluationRow.of(
                        file,
                        appointed.stream()
                                .filter(evaluation -> evaluation.serial() == file.serial())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** In the order of their numbers. */
    public List<RecommendationRow> recommendations(ProjectCode code, Actor actor) {
        require(code, Sight.Part.DOCUMENTS, actor);
        return evaluations.recommendations(code).stream()
                .map(RecommendationRow::of)
                .toList();
    }

    /** Oldest first. */
    public List<LessonRow> lessons(ProjectCode code, Actor actor) {
        require(code, Sight.Part.DOCUMENTS, actor);
        return evaluations.lessons(code).stream().map(LessonRow::of).toList();
    }

    public ClosureRow closure(ProjectCode code, Actor actor) {
        require(code, Sight.Part.DECISIONS, actor);
        return ClosureRow.of(ends.of(code), closures.of(code));
    }

    /** The project before and those after it, as far as the actor may know of them. */
    public List<PhaseRow> phases(ProjectCode code, Actor actor) {
        require(code, Sight.Part.SUMMARY, actor);
        Stream<PhaseRow> before = successions.before(code).stream()
                .map(link -> PhaseRow.of(projects.get(link.predecessor()), link.kind(), true));
        Stream<PhaseRow> after = successions.after(code).stream()
                .map(link -> PhaseRow.of(projects.get(link.successor()), link.kind(), false));
        return Stream.concat(before, after)
                .filter(phase -> access.allows(projects.get(new ProjectCode(phase.code())), Sight.Part.SUMMARY, actor))
                .toList();
    }

    private void require(ProjectCode code, Sight.Part part, Actor actor) {
        access.require(projects.get(code), part, actor);
    }
}
