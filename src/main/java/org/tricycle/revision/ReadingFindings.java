package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.Consultations;
import org.tricycle.formulation.ProjectDocument;

/** What appraisers and groups said about one version of a document. */
@ApplicationScoped
public class ReadingFindings {

    private final Appraisals appraisals;
    private final Consultations consultations;

    @Inject
    public ReadingFindings(Appraisals appraisals, Consultations consultations) {
        this.appraisals = appraisals;
        this.consultations = consultations;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReadingFindings() {
        this(null, null);
    }

    FullReviewFindings on(ProjectDocument document) {
        return new FullReviewFindings(
                appraisals.of(document.projectCode()).stream()
                        .filter(appraisal -> appraisal.documentHash().equals(document.hash()))
                        .findFirst()
                        .flatMap(Appraisal::outcome)
                        .orElse(null),
                consultations
                        .recordOn(document.projectCode(), document.hash())
                        .flatMap(Consultation::outcome)
                        .orElse(null));
    }
}
