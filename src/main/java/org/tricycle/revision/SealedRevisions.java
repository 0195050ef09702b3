package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tricycle.audit.RegisterEntry;
import org.tricycle.audit.SealedSource;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;

/** Reads the file behind a supplementary seal again: the revision and the version that it brought (R14.8). */
@ApplicationScoped
public class SealedRevisions implements SealedSource {

    private final Revisions revisions;
    private final ProjectDocuments documents;
    private final RevisionSeal seal;

    @Inject
    public SealedRevisions(Revisions revisions, ProjectDocuments documents, RevisionSeal seal) {
        this.revisions = revisions;
        this.documents = documents;
        this.seal = seal;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SealedRevisions() {
        this(null, null, null);
    }

    @Override
    public String kind() {
        return RevisionSeal.KIND;
    }

    @Override
    public Optional<String> read(RegisterEntry entry) {
        return revisions.of(ProjectCode.of(BusinessKey.parse(entry.subject()))).stream()
                .filter(revision -> revision.registerNumber().equals(Optional.of(entry.number())))
                .findFirst()
                .flatMap(this::file);
    }

    private Optional<String> file(Revision revision) {
        return revision.documentAfter()
                .flatMap(version -> documents.find(revision.projectCode(), version))
                .map(after -> seal.text(revision, after, changes(revision, after)));
    }

    private List<Change> changes(Revision revision, ProjectDocument after) {
        return revision.type().isOfStatus()
                ? List.of()
                : documents
                        .find(revision.projectCode(), revision.documentBefore())
                        .map(before -> Change.between(before, after))
                        .orElse(List.of());
    }
}
