package org.tricycle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tricycle.consultation.Participations;
import org.tricycle.formulation.ConceptNote;
import org.tricycle.formulation.ConceptNotes;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.partner.Ledger;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectAccess;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Projects;
import org.tricycle.project.Sight;

/** Reads one project's story; every method refuses a project that the actor may not know of. */
@ApplicationScoped
@Transactional
public class Dossier {

    private final Projects projects;
    private final ProjectAccess access;
    private final ConceptNotes notes;
    private final ProjectDocuments documents;
    private final Participations participations;
    private final Ledger ledger;
    private final ProcessProgress progress;

    @Inject
    public Dossier(
            Projects projects,
            ProjectAccess access,
            ConceptNotes notes,
            ProjectDocuments documents,
            Participations participations,
            Ledger ledger,
            ProcessProgress progress) {
        this.projects = projects;
        this.access = access;
        this.notes = notes;
        this.documents = documents;
        this.participations = participations;
        this.ledger = ledger;
        this.progress = progress;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Dossier() {
        this.projects = null;
        this.access = null;
        this.notes = null;
        this.documents = null;
        this.participations = null;
        this.ledger = null;
        this.progress = null;
    }

    public ProjectSummary summary(ProjectCode code, Actor actor) {
        return ProjectSummary.of(seen(code, Sight.Part.SUMMARY, actor));
    }

    /** Oldest first. */
    public List<TimelineRow> timeline(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.TIMELINE, actor);
        return projects.timeline(code).stream().map(TimelineRow::of).toList();
    }

    /** Versions of the project document, oldest first. */
    public List<DocumentVersion> documents(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.DOCUMENTS, actor);
        return documents.of(code).stream().map(DocumentVersion::of).toList();
    }

    /** The newest concept note. */
    public Optional<DraftConceptNote> conceptNote(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.DOCUMENTS, actor);
        return notes.latest(code).map(ConceptNote::content);
    }

    /** Who of the three groups took part in which stage, and how. */
    public List<ParticipationRow> participation(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.PARTICIPATION, actor);
        return participations.of(code).stream().map(ParticipationRow::of).toList();
    }

    /** Entries of the ledger, oldest first. */
    public List<LedgerRow> ledger(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.MONEY, actor);
        return ledger.entries(code).stream().map(LedgerRow::of).toList();
    }

    public List<ProcessProgress.Instance> processes(ProjectCode code, Actor actor) {
        seen(code, Sight.Part.PROCESS, actor);
        return progress.of(code.businessKey());
    }

    /** Whether the actor sees a part of the dossier. */
    public boolean shows(ProjectCode code, Sight.Part part, Actor actor) {
        return access.allows(projects.get(code), part, actor);
    }

    /**
     * Lets the actor see a part of the dossier.
     *
     * @throws Refusal {@code unknown-project} for somebody who may not know of it
     */
    public void require(ProjectCode code, Sight.Part part, Actor actor) {
        seen(code, part, actor);
    }

    private Project seen(ProjectCode code, Sight.Part part, Actor actor) {
        Project project = projects.get(code);
        access.require(project, part, actor);
        return project;
    }

    /** @throws Refusal {@code unknown-process} */
    public String model(String process, int version) {
        return progress.model(process, version).orElseThrow(() -> Refusal.notFound("unknown-process", process));
    }
}
