package org.tricycle.dossier.papers;

import org.tricycle.project.Sight;

/** Kinds of papers, in the order of a project's life. */
public enum PaperKind {
    MANDATE_CHECK(Sight.Part.DECISIONS),
    REQUEST_DECISION(Sight.Part.DECISIONS),
    SEED_MONEY(Sight.Part.DECISIONS),
    CONCEPT_NOTE(Sight.Part.DOCUMENTS),
    CONSULTATION(Sight.Part.PARTICIPATION),
    COMPLETENESS_CHECK(Sight.Part.DECISIONS),
    EVALUATION_PLAN(Sight.Part.DOCUMENTS),
    /** How a round of appraisal ended; the project's page shows it among the judgements. */
    APPRAISAL(Sight.Part.DECISIONS),
    REVIEW(Sight.Part.DECISIONS),
    EVALUABILITY_REVIEW(Sight.Part.DECISIONS),
    DECLARED_CONFLICT(Sight.Part.DECISIONS),
    CONDITION(Sight.Part.DECISIONS),
    BID(Sight.Part.FUNDING),
    AGREEMENT(Sight.Part.MONEY),
    EVALUATION_SCHEDULE(Sight.Part.DOCUMENTS),
    WORK_PLAN(Sight.Part.DOCUMENTS),
    PROGRESS_REPORT(Sight.Part.TIMELINE),
    /** A cause that holds the project up; the project's page shows it among the bottlenecks. */
    BOTTLENECK(Sight.Part.DECISIONS),
    /** The project's page shows it among the revisions. */
    REVISION(Sight.Part.DECISIONS),
    SUSPENSION_REVIEW(Sight.Part.DECISIONS),
    /** The project's page shows it among the evaluations. */
    EVALUATION(Sight.Part.DOCUMENTS);

    private final Sight.Part part;

    PaperKind(Sight.Part part) {
        this.part = part;
    }

    /** The part of the dossier that it belongs to. */
    Sight.Part part() {
        return part;
    }

    /** Read by those who judge, and by no committee (rules.md §4). */
    boolean isOfAppraisers() {
        return this == REVIEW || this == EVALUABILITY_REVIEW || this == DECLARED_CONFLICT;
    }

    /** Whether the project's page has no other place for it. */
    public boolean isOnlyHere() {
        return this != APPRAISAL && this != BOTTLENECK && this != REVISION && this != EVALUATION;
    }
}
