package org.tricycle.dossier.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.Consultations;
import org.tricycle.dossier.Dossier;
import org.tricycle.dossier.papers.Paper;
import org.tricycle.dossier.papers.PaperKind;
import org.tricycle.dossier.papers.ReadingPapers;
import org.tricycle.platform.Actor;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.platform.print.PrintedPaper.Section;
import org.tricycle.project.ProjectCode;

/** Records of decision of consultations that are over: positions word for word, answers, signatures. */
@ApplicationScoped
public class ConsultationPrint implements Print {

    private final Dossier dossier;
    private final ReadingPapers papers;
    private final Consultations consultations;
    private final Seals seals;

    @Inject
    public ConsultationPrint(Dossier dossier, ReadingPapers papers, Consultations consultations, Seals seals) {
        this.dossier = dossier;
        this.papers = papers;
        this.consultations = consultations;
        this.seals = seals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationPrint() {
        this(null, null, null, null);
    }

    @Override
    public PrintKind kind() {
        return PrintKind.CONSULTATION;
    }

    @Override
    public PrintedPaper of(ProjectCode code, PrintName name, Actor actor, Words words) {
        Paper record = papers.of(code, List.of(PaperKind.CONSULTATION), actor).stream()
                .filter(paper -> name.means(round(paper)))
                .max(Comparator.comparingInt(ConsultationPrint::round))
                .orElseThrow(name::unknown);
        Seals.Seal seal = seals.of(code, sealOf(code, round(record)), actor, words);
        String title = words.title(kind(), round(record));
        return new PrintedPaper(
                words.language(),
                title,
                words.subject(dossier.summary(code, actor)),
                List.of(
                        words.fact("print.outcome", record.state()),
                        words.fact("print.recorded", words.origin(record.by(), record.at()))),
                seal.warnings(),
                List.of(new Section("", "", words.parts(record.content()))),
                seal.below(words.text("print.foot", code.value(), title)));
    }

    private static int round(Paper record) {
        return Integer.parseInt(record.number());
    }

    private @Nullable String sealOf(ProjectCode code, int round) {
        return consultations.of(code).stream()
                .filter(Consultation::isSealed)
                .filter(record -> record.roundNumber() == round)
                .findFirst()
                .map(Consultation::registerHash)
                .orElse(null);
    }
}
