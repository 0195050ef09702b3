package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tricycle.approval.Approval;
import org.tricycle.approval.Approvals;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.papers.PaperKind;
import org.tricycle.dossier.papers.ReadingPapers;
import org.tricycle.platform.Actor;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.platform.print.PrintedPaper.Section;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.Sight;

/** Approval notes of rounds that are decided; names stand in them once they stand in the register. */
@ApplicationScoped
public class ApprovalPrint implements Print {

    private final Dossier dossier;
    private final ReadingPapers papers;
    private final Approvals approvals;
    private final Seals seals;

    @Inject
    public ApprovalPrint(Dossier dossier, ReadingPapers papers, Approvals approvals, Seals seals) {
        this.dossier = dossier;
        this.papers = papers;
        this.approvals = approvals;
        this.seals = seals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ApprovalPrint() {
        this(null, null, null, null);
    }

    @Override
    public PrintKind kind() {
        return PrintKind.APPROVAL;
    }

    @Override
    public PrintedPaper of(ProjectCode code, PrintName name, Actor actor, Words words) {
        dossier.require(code, Sight.Part.DECISIONS, actor);
        Approval approval = approvals.of(code).stream()
                .filter(round -> round.decision() != null && name.means(round.roundNumber()))
                .max(Comparator.comparingInt(Approval::roundNumber))
                .orElseThrow(name::unknown);
        Seals.Seal seal = seals.of(code, approval.seal(), actor, words);
        String title = words.title(kind(), approval.roundNumber());
        return new PrintedPaper(
                words.language(),
                title,
                words.subject(dossier.summary(code, actor)),
                List.of(
                        words.fact("print.decision", approval.decision()),
                        words.fact("print.decided", decided(approval, words)),
                        words.fact("print.documentVersion", approval.documentVersion()),
                        words.fact("print.hash", approval.documentHash()),
                        words.fact("print.sealNumber", approval.registerNumber()),
                        words.fact("print.sealHash", approval.seal())),
                seal.warnings(),
                sections(code, approval, actor, words),
                seal.below(words.text("print.foot", code.value(), title)));
    }

    private static String decided(Approval approval, Words words) {
        return words.origin(approval.isSealed() ? approval.decidedBy() : null, approval.decidedAt());
    }

    private List<Section> sections(ProjectCode code, Approval approval, Actor actor, Words words) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.text("print.decision"), "", words.parts(ApprovalNote.of(approval, words))));
        papers.of(code, List.of(PaperKind.CONDITION), actor).stream()
                .map(words::section)
                .forEach(sections::add);
        return sections;
    }
}
