package org.tricycle.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.Opinion;
import org.tricycle.appraisal.Opinions;
import org.tricycle.consultation.Consultations;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.platform.Refusal;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;

/** What earlier stages hand over: the document that was judged, its evaluation plan and the record of the consultation. */
@ApplicationScoped
public class JudgedProposals {

    private final ProjectDocuments documents;
    private final EvaluationPlans plans;
    private final Consultations consultations;
    private final Opinions opinions;
    private final Appraisals appraisals;

    @Inject
    public JudgedProposals(
            ProjectDocuments documents,
            EvaluationPlans plans,
            Consultations consultations,
            Opinions opinions,
            Appraisals appraisals) {
        this.documents = documents;
        this.plans = plans;
        this.consultations = consultations;
        this.opinions = opinions;
        this.appraisals = appraisals;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    JudgedProposals() {
        this(null, null, null, null, null);
    }

    /**
     * What the groups were consulted on last; on the crisis fast track, what was appraised last (R6.15).
     *
     * @throws Refusal {@code no-consultation-record}, on the fast track {@code no-appraisal}
     */
    Judged judged(Project project) {
        ProjectCode code = project.code();
        return project.isFastTracked()
                ? appraisals.latest(code).map(Judged::of).orElseThrow(() -> Refusal.conflict("no-appraisal", code))
                : consultations
                        .latestRecord(code)
                        .map(Judged::of)
                        .orElseThrow(() -> Refusal.conflict("no-consultation-record", code));
    }

    /**
     * The current document.
     *
     * @param judgedHash SHA-256 of the version that was judged
     * @throws Refusal {@code document-changed} when it is another version or was tampered with (R6.8)
     */
    ProjectDocument document(ProjectCode code, String judgedHash) {
        ProjectDocument document = documents.current(code);
        if (!document.isIntact() || !document.hash().equals(judgedHash)) {
            throw Refusal.conflict("document-changed", code);
        }
        return document;
    }

    /** What the bodies think of the version that was judged. */
    List<Opinion> opinions(ProjectCode code) {
        return opinions.current(code);
    }

    /** The version that was approved, changed since or not. */
    Optional<ProjectDocument> version(Approval approval) {
        return documents.find(approval.projectCode(), approval.documentVersion());
    }

    /** What an approval rested on; without a record when it was given on the crisis fast track (R6.15). */
    Judged judgedIn(Approval approval) {
        return new Judged(
                approval.projectCode(),
                approval.documentVersion(),
                approval.documentHash(),
                consultations
                        .recordOn(approval.projectCode(), approval.documentHash())
                        .orElse(null));
    }

    /** The opinions that were the newest when the approved version was appraised. */
    List<Opinion> opinionsIn(Approval approval) {
        return appraisals.of(approval.projectCode()).stream()
                .filter(appraisal -> appraisal.documentHash().equals(approval.documentHash()))
                .map(Appraisal::roundNumber)
                .findFirst()
                .map(round -> opinions.upTo(approval.projectCode(), round))
                .orElse(List.of());
    }

    /** The plan of a version. */
    Optional<EvaluationPlan> planOf(ProjectDocument document) {
        return plans.of(document.projectCode(), document.documentVersion());
    }

    /** @throws Refusal {@code no-plan-to-seal} when none belongs to the document */
    EvaluationPlan plan(ProjectDocument document) {
        return plans.current(document.projectCode())
                .filter(plan -> plan.documentVersion() == document.documentVersion())
                .orElseThrow(() -> Refusal.conflict("no-plan-to-seal", document.projectCode()));
    }
}
