package org.tricycle.workflow;

import java.util.Set;

/** The process variables of all models: references and gateway inputs only. */
final class Variables {

    static final String PARTY = "party";
    /** Code of the project at which the work items of a process about something else are shown too. */
    static final String PROJECT = "project";

    static final String DETAIL = "detail";
    static final String CLEARANCE_REASON = "clearanceReason";
    /** The month that a delivery control is about, {@code 2026-10}. */
    static final String DELIVERY_MONTH = "deliveryMonth";

    /** Number of the obligation that a daily run begins, and name of the monthly run. */
    static final String OBLIGATION = "obligation";

    static final String MONTHLY_RUN = "monthlyRun";

    static final String CONSULTATION_POINT = "consultationPoint";
    static final String PREPARATION_OUTCOME = "preparationOutcome";

    /** What reported a bottleneck: handed in at its start, read once, named by no model. */
    static final String BOTTLENECK_SOURCE = "bottleneckSource";

    /** Every variable that a model may name in a condition, a mapping or a loop. */
    static final Set<String> ALL = Set.of(
            PARTY,
            DETAIL,
            OBLIGATION,
            MONTHLY_RUN,
            "firstRunOfDay",
            CONSULTATION_POINT,
            PREPARATION_OUTCOME,
            "shortEvaluation",
            "evaluationAccepted",
            "actionsDue",
            "recommendationsOpen",
            "recommendationsOverdue",
            "shortClosure",
            "closureComplete",
            "waiverAsked",
            "nextPhaseWished",
            "mandate",
            "lightTrack",
            "requestDecision",
            "formulationStart",
            "seedMoneyWanted",
            "seedMoneyGranted",
            "designHearingDue",
            "completeness",
            "fileComplete",
            "conceptDecision",
            "moderationNeeded",
            "conflictDeclared",
            "opinionAnswerDue",
            "evaluabilityDue",
            "overridden",
            "overrideEndorsed",
            "deadlock",
            "withdrawn",
            "appraisalOutcome",
            "invitesItself",
            "windowExtended",
            "sittingDue",
            "sittingResult",
            "consultationOutcome",
            "commentsReceived",
            "consultationReturns",
            "approvalDecision",
            "approverFree",
            "conditionsFirst",
            "conditionWaived",
            "fundsCertified",
            "appealPossible",
            "appealed",
            "appealOutcome",
            "conditionsBeforeSignature",
            "conditionsMet",
            "fundingKnown",
            "fundingSource",
            "sourceNeeds",
            "sourceSecured",
            "fundingOutcome",
            "clearanceTrack",
            "screeningOutcome",
            "clearanceUnanimous",
            "clearanceOutcome",
            "bidDecision",
            "award",
            "tenderOutcome",
            "pipelineReview",
            "pipelineOutcome",
            "agreementOutcome",
            "reportAccepted",
            "finalReport",
            "correctiveActionDue",
            "operationsOutcome",
            "fullStartUp",
            "instalmentConditionsOpen",
            "bottleneckOpened",
            "donorPart",
            "donorConsents",
            "judgedAnew",
            "revisionDecider",
            "revisionDecision",
            "silenceDue",
            "silenceResult",
            "suspensionReviewResult",
            "fullReviewResult",
            "deliveryAlert",
            "redAlert",
            "secondRed");

    private Variables() {}
}
