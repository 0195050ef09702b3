package org.tricycle.administration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tricycle.project.Status;

/** Where a project may wait at each status: the user tasks of the models by process and status (rules.md §7, process.md §4). */
final class WaitingPlaces {

    /** The groups are heard from the needs assessment to the last evaluation. */
    private static final List<Status> CONSULTING = List.of(
            Status.IDEA,
            Status.CONCEPT,
            Status.FORMULATION,
            Status.CONSULTATION,
            Status.ACTIVE,
            Status.SUSPENDED,
            Status.OPERATIONALLY_COMPLETE,
            Status.OPERATIONALLY_CLOSED);

    private static final Map<String, Set<Status>> STATUSES = new HashMap<>();

    /** Processes about units, partners or the product itself, which have no such status. */
    private static final Set<String> ABOUT_OTHERS = Set.of("daily-run", "delivery-control", "partner-clearance");

    static {
        wait(Status.IDEA, "project-cycle", "checkMandate");
        wait(Status.CONCEPT, "project-cycle", "draftConceptNote", "decideOnConcept");
        wait(Status.CONCEPT, "identification", "decideOnRequest");
        for (Status status : Set.of(Status.CONCEPT, Status.FORMULATION)) {
            wait(status, "identification", "requestSeedMoney", "grantSeedMoney", "reportOnMission");
        }
        wait(Status.FORMULATION, "project-cycle", "draftProjectDocument");
        wait(Status.CONCEPT, "crisis-fast-track", "draftCrisisNote");
        wait(Status.FORMULATION, "crisis-fast-track", "draftProjectDocument");
        wait(Status.FORMULATION, "funding", "nameFundingSource");
        wait(Status.APPROVAL, "funding", "nameFundingSource");
        wait(Status.FORMULATION, "tender", "scoreBid", "submitBid", "recordAward");
        wait(Status.APPROVAL, "tender", "scoreBid", "submitBid", "recordAward");
        wait(Status.APPROVAL, "pipeline", "reviewPipeline");
        wait(Status.APPROVAL, "agreement", "submitToDonor", "signAgreement");
        wait(Status.FORMULATION, "completeness-check", "checkCompleteness");
        wait(Status.APPRAISAL, "appraisal", "appraiseProposal", "moderateAppraisal", "confirmRecommendation");
        wait(Status.APPRAISAL, "appraisal", "giveOpinion", "answerOpinion", "reviewEvaluability");
        wait(Status.APPRAISAL, "appraisal", "endorseOverride", "resolveDeadlock");
        wait(Status.APPRAISAL, "appeal", "appealRejection", "decideAppeal");
        wait(Status.APPROVAL, "appeal", "appealRejection", "decideAppeal");
        wait(Status.CONSULTATION, "tripartite-consultation", "adviseOnObjection", "recordConciliation", "sealRecord");
        for (Status status : CONSULTING) {
            wait(
                    status,
                    "tripartite-consultation",
                    "inviteGroups",
                    "recordSitting",
                    "callSecondSitting",
                    "fileGroupPosition",
                    "contactGroup",
                    "answerComments");
        }
        wait(Status.APPROVAL, "approval", "nameOfficer", "decideApproval", "certifyFunds");
        wait(Status.APPROVAL, "conditions", "meetConditions", "confirmConditions");
        wait(Status.AGREED, "start-up", "openBudget", "planWork", "scheduleEvaluations");
        wait(Status.AGREED, "start-up", "recruitStaff", "formProjectCommittee", "agreeMonitoringData", "planHandover");
        wait(Status.AGREED, "start-up", "meetInstalmentConditions", "verifyInstalmentConditions");
        wait(Status.AGREED, "start-up", "decideOnInstalmentWaiver");
        wait(Status.AGREED, "bottleneck", "resolveBottleneck", "reviewBottleneck");
        waitWhileRunning("bottleneck", "resolveBottleneck", "reviewBottleneck");
        wait(Status.OPERATIONALLY_COMPLETE, "bottleneck", "resolveBottleneck", "reviewBottleneck");
        wait(Status.OPERATIONALLY_CLOSED, "bottleneck", "resolveBottleneck", "reviewBottleneck");
        waitWhileRunning("implementation", "reportProgress", "validateProgressReport", "planCorrectiveAction");
        waitWhileRunning("revision", "recordDonorConsent", "agreeRephasing", "certifyRephasing", "decideOnRevision");
        waitWhileRunning("revision", "authoriseRevision", "informDonor");
        waitWhileRunning("silence-procedure", "giveNotice", "acknowledgeNotice", "attestDelivery", "breakSilence");
        waitWhileRunning("revision", "draftProjectDocument");
        waitWhileRunning("full-review", "completeDocument", "concludeFullReview", "adviseOnProject");
        waitWhileRunning("appraisal", "appraiseProposal", "moderateAppraisal", "confirmRecommendation");
        waitWhileRunning("appraisal", "giveOpinion", "answerOpinion", "reviewEvaluability");
        waitWhileRunning("appraisal", "endorseOverride", "resolveDeadlock");
        waitWhileRunning("tripartite-consultation", "inviteGroups", "fileGroupPosition", "recordConciliation");
        waitWhileRunning(
                "tripartite-consultation", "recordSitting", "callSecondSitting", "answerComments", "sealRecord");
        waitWhileRunning("approval", "decideApproval", "certifyFunds");
        waitWhileRunning("conditions", "meetConditions", "confirmConditions");
        waitWhileRunning("termination", "reportTermination", "settleTermination");
        wait(Status.SUSPENDED, "suspension-review", "reviewSuspension");
        Set.of(Status.ACTIVE, Status.SUSPENDED, Status.OPERATIONALLY_COMPLETE, Status.OPERATIONALLY_CLOSED)
                .forEach(WaitingPlaces::waitForEvaluation);
        waitForEvaluation(Status.FINANCIALLY_CLOSED);
        wait(Status.TERMINATED, "recommendation-follow-up", "reportOnRecommendations", "reviewOverdueRecommendations");
        Set.of(Status.ACTIVE, Status.SUSPENDED, Status.OPERATIONALLY_COMPLETE, Status.OPERATIONALLY_CLOSED)
                .forEach(status -> wait(status, "exit-preparation", "prepareExit"));
        wait(Status.OPERATIONALLY_COMPLETE, "closure", "handOverAssets", "debriefProject", "closeOperations");
        wait(Status.OPERATIONALLY_COMPLETE, "closure", "mendClosureGap", "decideClosureWaiver");
        wait(Status.OPERATIONALLY_CLOSED, "closure", "closeFinances");
        wait(Status.FINANCIALLY_CLOSED, "closure", "decideNextPhase");
    }

    // What a daily run begins while the project goes on: hearings of the groups and evaluations before its end.
    static {
        for (Status status : EnumSet.of(Status.ACTIVE, Status.SUSPENDED, Status.OPERATIONALLY_COMPLETE)) {
            wait(status, "tripartite-consultation", "inviteGroups", "fileGroupPosition", "recordConciliation");
            wait(
                    status,
                    "tripartite-consultation",
                    "recordSitting",
                    "callSecondSitting",
                    "answerComments",
                    "sealRecord");
            wait(status, "evaluation", "appointEvaluator", "submitEvaluation", "respondToEvaluation");
        }
    }

    private WaitingPlaces() {}

    /** Evaluations run beside the project and after it, and so does what follows from them. */
    private static void waitForEvaluation(Status status) {
        wait(status, "evaluation", "draftTermsOfReference", "appointEvaluator", "submitInceptionNote");
        wait(status, "evaluation", "submitDraftReport", "commentOnDraft", "submitEvaluation");
        wait(status, "evaluation", "checkEvaluationQuality", "respondToEvaluation", "actOnRecommendation");
        wait(status, "recommendation-follow-up", "reportOnRecommendations", "reviewOverdueRecommendations");
        wait(status, "tripartite-consultation", "inviteGroups", "fileGroupPosition", "recordConciliation");
        wait(status, "tripartite-consultation", "recordSitting", "callSecondSitting", "answerComments", "sealRecord");
    }

    private static void wait(Status status, String process, String... tasks) {
        STATUSES.computeIfAbsent(process, any -> EnumSet.noneOf(Status.class)).add(status);
        for (String task : tasks) {
            STATUSES.computeIfAbsent(process + "/userTask_" + task, any -> EnumSet.noneOf(Status.class))
                    .add(status);
        }
    }

    static boolean isAboutAProject(String place) {
        return !ABOUT_OTHERS.contains(process(place));
    }

    private static String process(String place) {
        return place.substring(0, place.indexOf('/'));
    }

    private static void waitWhileRunning(String process, String... tasks) {
        wait(Status.ACTIVE, process, tasks);
        wait(Status.SUSPENDED, process, tasks);
    }

    /** At which statuses something may wait at {@code process/step}; a step that no person takes may wait wherever its process may. */
    static Set<Status> statuses(String place) {
        boolean userTask = place.contains("/userTask_");
        return STATUSES.getOrDefault(userTask ? place : process(place), Set.of());
    }
}
