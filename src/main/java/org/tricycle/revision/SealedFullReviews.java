package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tricycle.audit.RegisterEntry;
import org.tricycle.audit.SealedSource;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;

/** Reads the file behind the seal of a full review again (R14.13). */
@ApplicationScoped
public class SealedFullReviews implements SealedSource {

    private final FullReviews reviews;
    private final ReadingFindings findings;
    private final ProjectDocuments documents;

    @Inject
    public SealedFullReviews(FullReviews reviews, ReadingFindings findings, ProjectDocuments documents) {
        this.reviews = reviews;
        this.findings = findings;
        this.documents = documents;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SealedFullReviews() {
        this(null, null, null);
    }

    @Override
    public String kind() {
        return FullReviewText.KIND;
    }

    @Override
    public Optional<String> read(RegisterEntry entry) {
        return reviews.of(ProjectCode.of(BusinessKey.parse(entry.subject())))
                .filter(review -> review.registerNumber().equals(Optional.of(entry.number())))
                .flatMap(this::file);
    }

    private Optional<String> file(FullReview review) {
        return review.documentVersion()
                .flatMap(version -> documents.find(review.projectCode(), version))
                .map(document -> text(review, document));
    }

    private String text(FullReview review, ProjectDocument document) {
        return FullReviewText.of(review, document, findings.on(document)).toString();
    }
}
