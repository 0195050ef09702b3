package org.tricycle.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Refusal;

/** Compares what a round judges with what the project's document says now (R3.1). */
@ApplicationScoped
class JudgedDocuments {

    private final ProjectDocuments documents;

    @Inject
    JudgedDocuments(ProjectDocuments documents) {
        this.documents = documents;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    JudgedDocuments() {
        this.documents = null;
    }

    /** @throws Refusal {@code document-changed} when there is a newer version, or a row of this one says something else than when it was submitted */
    void requireUnchanged(Appraisal round) {
        ProjectDocument now = documents.current(round.projectCode());
        if (!now.hash().equals(round.documentHash()) || !now.isIntact()) {
            throw Refusal.conflict("document-changed", round.projectCode());
        }
    }
}
