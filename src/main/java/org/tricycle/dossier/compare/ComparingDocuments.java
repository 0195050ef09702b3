package org.tricycle.dossier.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tricycle.dossier.Dossier;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Messages;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.command.ChoiceLists;
import org.tricycle.platform.form.FormTexts;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Sight;

/** Compares two versions of a project document for somebody who may read it (R15.2). */
@ApplicationScoped
@Transactional
public class ComparingDocuments {

    private final Dossier dossier;
    private final ProjectDocuments documents;
    private final Messages messages;
    private final ChoiceLists lists;

    @Inject
    public ComparingDocuments(Dossier dossier, ProjectDocuments documents, Messages messages, ChoiceLists lists) {
        this.dossier = dossier;
        this.documents = documents;
        this.messages = messages;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ComparingDocuments() {
        this(null, null, null, null);
    }

    /**
     * Compares.
     *
     * @param from a version; 0 for the one before {@code to}
     * @param to a version; 0 for the newest
     * @throws Refusal {@code unknown-project} for somebody who may not read the document, {@code unknown-document-version}
     */
    public DocumentComparison compare(ProjectCode code, int from, int to, Actor actor, Locale language) {
        dossier.require(code, Sight.Part.DOCUMENTS, actor);
        List<ProjectDocument> versions = documents.of(code);
        int newest = versions.isEmpty() ? 0 : versions.get(0).documentVersion();
        ProjectDocument after = version(versions, to == 0 ? newest : to, code);
        ProjectDocument before = version(versions, from == 0 ? after.documentVersion() - 1 : from, code);
        return new DocumentComparison(
                before.documentVersion(),
                after.documentVersion(),
                SectionComparison.of(before.content(), after.content(), new FormTexts(messages, lists, language)));
    }

    private static ProjectDocument version(List<ProjectDocument> versions, int wanted, ProjectCode code) {
        return versions.stream()
                .filter(document -> document.documentVersion() == wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-document-version", code, wanted));
    }

    /** Numbers of the versions that there are, oldest first. */
    public List<Integer> versions(ProjectCode code, Actor actor) {
        dossier.require(code, Sight.Part.DOCUMENTS, actor);
        return documents.of(code).stream()
                .map(ProjectDocument::documentVersion)
                .sorted()
                .toList();
    }
}
