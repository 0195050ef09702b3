package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.tricycle.dossier.AppraisalRow;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.ReadingJudgements;
import org.tricycle.dossier.papers.Paper;
import org.tricycle.dossier.papers.PaperKind;
import org.tricycle.dossier.papers.ReadingPapers;
import org.tricycle.platform.Actor;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.project.ProjectCode;

/** Rounds of appraisal with their opinions, and for those who judge the reviews. */
@ApplicationScoped
public class AppraisalPrint implements Print {

    private static final List<PaperKind> PAPERS =
            List.of(PaperKind.APPRAISAL, PaperKind.REVIEW, PaperKind.EVALUABILITY_REVIEW, PaperKind.DECLARED_CONFLICT);

    private final Dossier dossier;
    private final ReadingJudgements judgements;
    private final ReadingPapers papers;

    @Inject
    public AppraisalPrint(Dossier dossier, ReadingJudgements judgements, ReadingPapers papers) {
        this.dossier = dossier;
        this.judgements = judgements;
        this.papers = papers;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    AppraisalPrint() {
        this(null, null, null);
    }

    @Override
    public PrintKind kind() {
        return PrintKind.APPRAISAL;
    }

    @Override
    public PrintedPaper of(ProjectCode code, PrintName name, Actor actor, Words words) {
        List<AppraisalRow> rounds = judgements.of(code, actor).appraisals();
        AppraisalRow round = rounds.stream()
                .filter(candidate -> name.means(candidate.round()))
                .max(Comparator.comparingInt(AppraisalRow::round))
                .orElseThrow(name::unknown);
        String title = words.title(kind(), round.round());
        return new PrintedPaper(
                words.language(),
                title,
                words.subject(dossier.summary(code, actor)),
                List.of(
                        words.fact("print.documentVersion", round.documentVersion()),
                        words.fact("print.state", round.state()),
                        words.fact("print.outcome", round.outcome()),
                        words.fact("print.deadlock", round.deadlock()),
                        words.fact("print.resolution", round.resolution())),
                List.of(),
                papers.of(code, PAPERS, actor).stream()
                        .filter(paper -> isOf(paper, round))
                        .map(words::section)
                        .toList(),
                List.of(words.text("print.foot", code.value(), title)));
    }

    /** Reviews are numbered {@code 2.1}, everything else by its round. */
    private static boolean isOf(Paper paper, AppraisalRow round) {
        return paper.number().split("\\.", -1)[0].equals(String.valueOf(round.round()));
    }
}
