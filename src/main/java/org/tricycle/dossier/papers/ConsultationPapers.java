package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.Consultations;
import org.tricycle.project.ProjectCode;

/** Consultations that are over, as they stand on the record (R4.4, R4.9). */
@ApplicationScoped
public class ConsultationPapers implements PaperShelf {

    private final Consultations consultations;

    @Inject
    public ConsultationPapers(Consultations consultations) {
        this.consultations = consultations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ConsultationPapers() {
        this(null);
    }

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(PaperKind.CONSULTATION, this::consultations);
    }

    private List<Paper> consultations(ProjectCode code) {
        return consultations.of(code).stream()
                .filter(Consultation::isOver)
                .map(over -> new Paper(
                        PaperKind.CONSULTATION,
                        String.valueOf(over.roundNumber()),
                        over.outcome().orElse(null),
                        over.chair(),
                        Objects.requireNonNullElseGet(over.sealedAt(), () -> Objects.requireNonNull(over.notedAt())),
                        ConsultationRecord.of(over)))
                .toList();
    }
}
