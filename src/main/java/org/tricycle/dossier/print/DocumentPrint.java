package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.approval.Approval;
import org.tricycle.approval.Approvals;
import org.tricycle.dossier.DocumentVersion;
import org.tricycle.dossier.Dossier;
import org.tricycle.platform.Actor;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.platform.print.PrintedPaper.Section;
import org.tricycle.project.ProjectCode;

/** Versions of the project document. */
@ApplicationScoped
public class DocumentPrint implements Print {

    private final Dossier dossier;
    private final Approvals approvals;
    private final Seals seals;

    @Inject
    public DocumentPrint(Dossier dossier, Approvals approvals, Seals seals) {
        this.dossier = dossier;
        this.approvals = approvals;
        this.seals = seals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    DocumentPrint() {
        this(null, null, null);
    }

    @Override
    public PrintKind kind() {
        return PrintKind.DOCUMENT;
    }

    @Override
    public PrintedPaper of(ProjectCode code, PrintName name, Actor actor, Words words) {
        DocumentVersion version = dossier.documents(code, actor).stream()
                .filter(candidate -> name.means(candidate.version()))
                .max(Comparator.comparingInt(DocumentVersion::version))
                .orElseThrow(name::unknown);
        Seals.Seal seal = seals.of(code, sealOf(code, version), actor, words);
        List<String> warnings = new ArrayList<>(seal.warnings());
        if (!version.intact()) {
            warnings.add(words.text("print.documentBroken"));
        }
        String title = words.title(kind(), version.version());
        return new PrintedPaper(
                words.language(),
                title,
                words.subject(dossier.summary(code, actor)),
                List.of(
                        words.fact("print.submitted", words.origin(version.author(), version.submittedAt())),
                        words.fact("print.hash", version.hash())),
                warnings,
                List.of(new Section("", "", words.parts(version.content()))),
                seal.below(words.text("print.foot", code.value(), title)));
    }

    private @Nullable String sealOf(ProjectCode code, DocumentVersion version) {
        return approvals.of(code).stream()
                .filter(Approval::isSealed)
                .filter(approval -> approval.documentVersion() == version.version())
                .findFirst()
                .map(Approval::seal)
                .orElse(null);
    }
}
