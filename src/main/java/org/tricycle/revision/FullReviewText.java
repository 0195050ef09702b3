package org.tricycle.revision;

import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.CanonicalText;

/** A full review as the one text that is sealed (rules.md §3). */
final class FullReviewText {

    static final String KIND = "full-review-seal";

    private FullReviewText() {}

    static CanonicalText of(FullReview review, ProjectDocument document, FullReviewFindings findings) {
        CanonicalText text = new CanonicalText();
        text.line("project", review.projectCode().value());
        text.line("result", review.result().map(Enum::name).orElse(""));
        text.line("reason", review.reason().orElse(""));
        text.line("changes", review.changes().orElse(""));
        text.line("appraisal", name(findings.appraisal()));
        text.line("consultation", name(findings.consultation()));
        text.line("document/before", Integer.toString(review.documentBefore()));
        text.line("document/version", Integer.toString(document.documentVersion()));
        text.line("document/sha256", document.fingerprint());
        return text;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
