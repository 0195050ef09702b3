package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Reads the papers of a project that an actor may see. */
@ApplicationScoped
@Transactional
public class ReadingPapers {

    private final Projects projects;
    private final ProjectAccess access;
    private final JudgesSight judges;
    private final Map<PaperKind, Function<ProjectCode, List<Paper>>> kept = new EnumMap<>(PaperKind.class);

    @Inject
    public ReadingPapers(
            Projects projects, ProjectAccess access, JudgesSight judges, @Any Instance<PaperShelf> shelves) {
        this.projects = projects;
        this.access = access;
        this.judges = judges;
        shelves.forEach(shelf -> kept.putAll(shelf.kept()));
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingPapers() {
        this.projects = null;
        this.access = null;
        this.judges = null;
    }

    /**
     * Papers of the given kinds, in their order; what the actor may not see is left out.
     *
     * @throws Refusal {@code unknown-project}
     */
    public List<Paper> of(ProjectCode code, Collection<PaperKind> kinds, Actor actor) {
        Project project = projects.get(code);
        access.require(project, Sight.Part.SUMMARY, actor);
        return kinds.stream()
                .distinct()
                .filter(kind -> isOpen(kind, project, actor))
                .flatMap(kind -> Objects.requireNonNull(kept.get(kind)).apply(code).stream())
                .toList();
    }

    private boolean isOpen(PaperKind kind, Project project, Actor actor) {
        return access.allows(project, kind.part(), actor) && (!kind.isOfAppraisers() || judges.covers(project, actor));
    }
}
