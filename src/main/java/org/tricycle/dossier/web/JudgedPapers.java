package org.tricycle.dossier.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.tricycle.dossier.papers.PaperKind;

/** Which papers lie above the form of a task: what it judges, or rests on. */
final class JudgedPapers {

    private static final List<PaperKind> CONDITIONS = List.of(PaperKind.CONDITION);
    private static final List<PaperKind> REVIEWS =
            List.of(PaperKind.REVIEW, PaperKind.EVALUABILITY_REVIEW, PaperKind.DECLARED_CONFLICT, PaperKind.APPRAISAL);
    private static final List<PaperKind> APPROVAL =
            List.of(PaperKind.APPRAISAL, PaperKind.CONSULTATION, PaperKind.CONDITION, PaperKind.EVALUATION_PLAN);
    private static final List<PaperKind> REPORT = List.of(PaperKind.PROGRESS_REPORT);
    private static final List<PaperKind> REVISION = List.of(PaperKind.REVISION);
    private static final List<PaperKind> EVALUATION = List.of(PaperKind.EVALUATION);
    private static final List<PaperKind> BOTTLENECK = List.of(PaperKind.BOTTLENECK);

    private static final Map<String, List<PaperKind>> BY_TASK = Map.ofEntries(
            entry(
                    "decideOnRequest",
                    List.of(PaperKind.MANDATE_CHECK, PaperKind.CONSULTATION, PaperKind.REQUEST_DECISION)),
            entry("requestSeedMoney", List.of(PaperKind.REQUEST_DECISION)),
            entry("grantSeedMoney", List.of(PaperKind.SEED_MONEY)),
            entry("reportOnMission", List.of(PaperKind.SEED_MONEY)),
            entry("draftConceptNote", List.of(PaperKind.CONCEPT_NOTE, PaperKind.CONSULTATION, PaperKind.SEED_MONEY)),
            entry("decideOnConcept", List.of(PaperKind.CONCEPT_NOTE, PaperKind.CONSULTATION)),
            entry(
                    "draftProjectDocument",
                    List.of(PaperKind.COMPLETENESS_CHECK, PaperKind.APPRAISAL, PaperKind.CONSULTATION)),
            entry("checkCompleteness", List.of(PaperKind.EVALUATION_PLAN, PaperKind.COMPLETENESS_CHECK)),
            entry("reviewEvaluability", List.of(PaperKind.EVALUATION_PLAN)),
            entry("confirmRecommendation", REVIEWS),
            entry("endorseOverride", REVIEWS),
            entry("resolveDeadlock", REVIEWS),
            entry("nameOfficer", List.of(PaperKind.APPRAISAL)),
            entry("decideApproval", APPROVAL),
            entry("certifyFunds", APPROVAL),
            entry("appealRejection", List.of(PaperKind.APPRAISAL, PaperKind.CONSULTATION)),
            entry("decideAppeal", APPROVAL),
            entry("meetConditions", CONDITIONS),
            entry("confirmConditions", CONDITIONS),
            entry("meetInstalmentConditions", CONDITIONS),
            entry("verifyInstalmentConditions", CONDITIONS),
            entry("decideOnInstalmentWaiver", CONDITIONS),
            entry("signAgreement", CONDITIONS),
            entry("submitBid", List.of(PaperKind.BID)),
            entry("recordAward", List.of(PaperKind.BID)),
            entry("openBudget", List.of(PaperKind.AGREEMENT)),
            entry("scheduleEvaluations", List.of(PaperKind.EVALUATION_PLAN)),
            entry("agreeMonitoringData", List.of(PaperKind.WORK_PLAN)),
            entry("reportProgress", List.of(PaperKind.PROGRESS_REPORT, PaperKind.WORK_PLAN)),
            entry("validateProgressReport", REPORT),
            entry("planCorrectiveAction", REPORT),
            entry("reviewBottleneck", BOTTLENECK),
            entry("resolveBottleneck", BOTTLENECK),
            entry("reviewSuspension", List.of(PaperKind.SUSPENSION_REVIEW, PaperKind.REVISION)),
            entry("decideOnRevision", REVISION),
            entry("authoriseRevision", REVISION),
            entry("agreeRephasing", REVISION),
            entry("certifyRephasing", REVISION),
            entry("recordDonorConsent", REVISION),
            entry("giveNotice", REVISION),
            entry("acknowledgeNotice", REVISION),
            entry("breakSilence", REVISION),
            entry("informDonor", REVISION),
            entry("adviseOnProject", REVISION),
            entry("submitInceptionNote", EVALUATION),
            entry("submitDraftReport", EVALUATION),
            entry("commentOnDraft", EVALUATION),
            entry("submitEvaluation", EVALUATION),
            entry("checkEvaluationQuality", EVALUATION),
            entry("respondToEvaluation", EVALUATION));

    private JudgedPapers() {}

    /** Kinds in the order in which they lie there; none for a task that judges nothing. */
    static List<PaperKind> of(String task) {
        return BY_TASK.getOrDefault(task, List.of());
    }

    /** Every task above which papers lie. */
    static Iterable<String> tasks() {
        return BY_TASK.keySet();
    }
}
