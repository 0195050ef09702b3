package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.workflow.Diagram.Flow;

/** Whether the drawings read well: nothing overlaps, nothing crosses, and the happy path is one straight line. */
class DiagramGeometryTest {

    /** Room between two shapes, in pixels. */
    private static final double CLEARANCE = 10;

    /** How far a centre may lie off the happy path's line, in pixels. */
    private static final double STRAIGHT = 5;

    private static final Map<String, List<String>> HAPPY_PATHS = Map.ofEntries(
            Map.entry(
                    "daily-run",
                    List.of(
                            "startEvent_dayBegun serviceTask_openDailyRun gateway_firstRunOfDay gateway_fork serviceTask_beginObligation gateway_join endEvent_dayDone")),
            Map.entry(
                    "project-cycle",
                    List.of(
                            "startEvent_requestReceived subProcess_preparation gateway_projectApproved gateway_conditionsOpen gateway_toSignature callActivity_agreement gateway_agreementOutcome callActivity_startUp callActivity_implementation gateway_operationsOutcome callActivity_evaluation callActivity_closure endEvent_projectClosed",
                            "startEvent_preparationStarted userTask_checkMandate gateway_withinMandate callActivity_identification gateway_formulationStart gateway_toConceptNote userTask_draftConceptNote userTask_decideOnConcept gateway_worthDeveloping gateway_toProjectDocument userTask_draftProjectDocument businessRuleTask_planEvaluations gateway_designHearing callActivity_designConsultation gateway_toFunding callActivity_funding gateway_fundingOutcome callActivity_completenessCheck gateway_fileComplete callActivity_appraisal gateway_appraisalOutcome callActivity_tripartiteConsultation gateway_consultationOutcome callActivity_pipeline gateway_pipelineOutcome callActivity_approval gateway_approvalDecision endEvent_preparationApproved")),
            Map.entry(
                    "crisis-fast-track",
                    List.of(
                            "startEvent_crisisConfirmed userTask_draftCrisisNote serviceTask_postponeConsultations gateway_toDocument userTask_draftProjectDocument businessRuleTask_planEvaluations callActivity_completenessCheck gateway_fileComplete callActivity_appraisal gateway_appraisalOutcome callActivity_approval gateway_approvalDecision endEvent_projectApproved")),
            Map.entry(
                    "appraisal",
                    List.of(
                            "startEvent_appraisalRequested gateway_fork subProcess_review serviceTask_combineRatings gateway_moderationNeeded gateway_toOutcome gateway_join businessRuleTask_determineOutcome gateway_toConfirmation userTask_confirmRecommendation gateway_overridden gateway_toConclusion gateway_deadlock endEvent_proposalAppraised",
                            "startEvent_reviewRequested gateway_toAppraise userTask_appraiseProposal gateway_conflictDeclared endEvent_reviewSubmitted")),
            Map.entry(
                    "appeal",
                    List.of(
                            "startEvent_projectRejected serviceTask_openAppeal gateway_appealPossible userTask_appealRejection gateway_appealed userTask_decideAppeal gateway_appealOutcome gateway_toFinal serviceTask_confirmRejection endEvent_rejectionFinal")),
            Map.entry(
                    "tripartite-consultation",
                    List.of(
                            "startEvent_consultationRequested serviceTask_prepareConsultation gateway_invitesItself userTask_inviteGroups gateway_sittingDue gateway_toPositions subProcess_hearGroup gateway_reviewPoint businessRuleTask_determineOutcome gateway_conciliationDue gateway_toComments gateway_commentsToAnswer gateway_toRecord gateway_recordDue userTask_sealRecord endEvent_consultationRecorded",
                            "startEvent_groupAsked gateway_toWindow userTask_fileGroupPosition endEvent_positionFiled")),
            Map.entry(
                    "approval",
                    List.of(
                            "startEvent_approvalRequested businessRuleTask_determineAuthority gateway_toConflictCheck serviceTask_checkConflicts gateway_approverFree gateway_toDecision userTask_decideApproval gateway_conditionsFirst gateway_conditionWaived gateway_decision userTask_certifyFunds gateway_fundsCertified endEvent_projectApproved")),
            Map.entry(
                    "silence-procedure",
                    List.of(
                            "startEvent_silenceDue userTask_giveNotice subProcess_giveTime serviceTask_concludeSilence endEvent_silenceKept",
                            "startEvent_groupNotified userTask_acknowledgeNotice gateway_toTime userTask_breakSilence endEvent_groupSpoke")),
            Map.entry(
                    "conditions",
                    List.of(
                            "startEvent_conditionsOpen gateway_toConditions userTask_meetConditions userTask_confirmConditions gateway_conditionsMet endEvent_conditionsMet")),
            Map.entry(
                    "start-up",
                    List.of(
                            "startEvent_agreementSigned serviceTask_beginStartUp gateway_outerFork gateway_fork userTask_planWork gateway_join gateway_outerJoin serviceTask_activateProject endEvent_projectActive")),
            Map.entry(
                    "implementation",
                    List.of(
                            "startEvent_projectActive gateway_toReport userTask_reportProgress userTask_validateProgressReport gateway_reportAccepted gateway_finalReport endEvent_operationsComplete")),
            Map.entry(
                    "evaluation",
                    List.of(
                            "startEvent_evaluationDue serviceTask_openEvaluation gateway_shortWay userTask_draftTermsOfReference gateway_toConsultation callActivity_tripartiteConsultation userTask_appointEvaluator userTask_submitInceptionNote userTask_submitDraftReport userTask_commentOnDraft gateway_toSubmission userTask_submitEvaluation gateway_qualityCheckDue userTask_checkEvaluationQuality gateway_evaluationAccepted gateway_toResponse userTask_respondToEvaluation gateway_actionsDue endEvent_evaluationAnswered")),
            Map.entry(
                    "delivery-control",
                    List.of(
                            "startEvent_monthOver serviceTask_takeSnapshot businessRuleTask_determineAlert gateway_deliveryAlert userTask_explainShortfall gateway_redAlert userTask_agreeActionPlan gateway_secondRed userTask_decideOnShortfall endEvent_shortfallDecided")),
            Map.entry(
                    "closure",
                    List.of(
                            "startEvent_closureRequested serviceTask_beginClosure gateway_shortClosure gateway_fork userTask_handOverAssets gateway_join gateway_toCloseOperations userTask_closeOperations gateway_closureComplete userTask_closeFinances gateway_nextPhaseWished endEvent_projectClosed")),
            Map.entry(
                    "recommendation-follow-up",
                    List.of(
                            "startEvent_nextReportDue serviceTask_gatherRecommendations gateway_recommendationsOpen userTask_reportOnRecommendations gateway_recommendationsOverdue endEvent_recommendationsFollowedUp")),
            Map.entry("exit-preparation", List.of("startEvent_endInSight userTask_prepareExit endEvent_exitPrepared")),
            Map.entry(
                    "partner-clearance",
                    List.of(
                            "startEvent_clearanceAsked serviceTask_openClearance userTask_identifyPartner businessRuleTask_chooseTrack gateway_screeningDue userTask_screenPartner gateway_screeningOutcome userTask_giveClearanceOpinion gateway_toConclusion serviceTask_concludeClearance gateway_everybodyPositive endEvent_partnerCleared")),
            Map.entry(
                    "tender",
                    List.of(
                            "startEvent_callPublished userTask_scoreBid gateway_bidWorthMaking userTask_submitBid userTask_recordAward gateway_award endEvent_tenderWon")),
            Map.entry(
                    "funding",
                    List.of(
                            "startEvent_fundingAsked serviceTask_checkFunding gateway_fundingKnown gateway_toSource userTask_nameFundingSource gateway_sourceNamed gateway_sourceNeeds callActivity_partnerClearance gateway_toSettlement serviceTask_settleFundingSource gateway_sourceSecured gateway_toSecured endEvent_fundingSecured")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "startEvent_projectEndorsed serviceTask_checkFunding gateway_fundingKnown serviceTask_enterPipeline gateway_toWait gateway_wait intermediateCatchEvent_donorOffer gateway_toFunding callActivity_funding gateway_fundingFound serviceTask_leavePipeline endEvent_projectPickedUp")),
            Map.entry(
                    "agreement",
                    List.of(
                            "startEvent_signatureCleared gateway_toFunding callActivity_funding gateway_fundingFound gateway_toSubmission userTask_submitToDonor userTask_signAgreement endEvent_agreementSigned")),
            Map.entry(
                    "bottleneck",
                    List.of(
                            "startEvent_bottleneckReported serviceTask_openBottleneck gateway_bottleneckOpened userTask_resolveBottleneck endEvent_bottleneckResolved")),
            Map.entry(
                    "revision",
                    List.of(
                            "startEvent_revisionRequested businessRuleTask_determineRevisionRoute gateway_consentDue gateway_toRoute gateway_judgedAnew gateway_revisionDecider userTask_decideOnRevision gateway_minorApproved gateway_silenceDue gateway_minorSettled gateway_toMinorApplication gateway_toApplication serviceTask_applyRevision endEvent_revisionApplied")),
            Map.entry(
                    "full-review",
                    List.of(
                            "startEvent_fullReviewDue serviceTask_openFullReview gateway_toDocument userTask_completeDocument businessRuleTask_planEvaluations callActivity_appraisal gateway_appraisalOutcome callActivity_tripartiteConsultation gateway_consultationOutcome gateway_toConclusion userTask_concludeFullReview gateway_fullReviewResult endEvent_projectConfirmed")),
            Map.entry(
                    "suspension-review",
                    List.of(
                            "startEvent_reviewDue userTask_reviewSuspension gateway_reviewResult endEvent_suspensionKept")),
            Map.entry(
                    "termination",
                    List.of(
                            "startEvent_terminationDecided userTask_reportTermination userTask_settleTermination endEvent_projectTerminated")),
            Map.entry(
                    "identification",
                    List.of(
                            "startEvent_mandateConfirmed gateway_lightTrack callActivity_needsConsultation gateway_toDecision userTask_decideOnRequest gateway_requestDecision gateway_seedMoneyWanted gateway_toFormulation endEvent_requestAccepted")),
            Map.entry(
                    "completeness-check",
                    List.of(
                            "startEvent_fileAssembled serviceTask_findGaps gateway_completeness userTask_checkCompleteness gateway_fileComplete gateway_toSubmission serviceTask_submitForAppraisal endEvent_fileSubmitted")));

    @ParameterizedTest
    @MethodSource("diagrams")
    void unrelatedShapesKeepClear(Diagram diagram) {
        assertThat(pairs(
                        diagram.shapes(),
                        (one, other) -> unrelated(diagram, one, other)
                                && diagram.shape(one).grown(CLEARANCE).meets(diagram.shape(other))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void shapesLieInsideWhatSurroundsThem(Diagram diagram) {
        assertThat(pairs(
                        diagram.shapes(),
                        (outer, inner) -> diagram.surrounds(outer, inner)
                                && !diagram.shape(outer).grown(-CLEARANCE).contains(diagram.shape(inner))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flowsCrossNoForeignShape(Diagram diagram) {
        List<String> crossings = new ArrayList<>();
        diagram.flows().forEach((id, flow) -> diagram.shapes().forEach((shape, box) -> {
            if (!diagram.surrounds(shape, id) && flow.segments().stream().anyMatch(box.grown(-1)::meets)) {
                crossings.add(id + " crosses " + shape);
            }
        }));
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flowsNeitherCrossNorTouchEachOther(Diagram diagram) {
        assertThat(pairs(diagram.flows(), (one, other) -> one.compareTo(other) < 0 && touch(diagram, one, other)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flowsRunAtRightAnglesFromEdgeToEdge(Diagram diagram) {
        assertThat(diagram.flows()).allSatisfy((id, flow) -> {
            assertThat(flow.segments()).allMatch(segment -> segment.width() == 0 || segment.height() == 0);
            assertThat(diagram.shape(flow.source()).hasOnEdge(flow.first())).isTrue();
            assertThat(diagram.shape(flow.target()).hasOnEdge(flow.last())).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void labelsCoverNothing(Diagram diagram) {
        List<String> covered = new ArrayList<>(pairs(
                diagram.labels(),
                (one, other) -> one.compareTo(other) < 0 && label(diagram, one).meets(label(diagram, other))));
        diagram.labels().forEach((owner, label) -> {
            diagram.shapes().forEach((id, box) -> {
                if (!diagram.surrounds(id, owner) && box.meets(label)) {
                    covered.add("label of " + owner + " on " + id);
                }
            });
            diagram.flows().forEach((id, flow) -> {
                if (flow.segments().stream().anyMatch(label::meets)) {
                    covered.add("label of " + owner + " on " + id);
                }
            });
        });
        assertThat(covered).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("happyPaths")
    void theHappyPathIsOneStraightLineToTheRight(Diagram diagram, List<String> path) {
        double line = diagram.shape(path.get(0)).centre().y();
        assertThat(path)
                .allSatisfy(
                        id -> assertThat(diagram.shape(id).centre().y()).as(id).isCloseTo(line, within(STRAIGHT)));
        assertThat(path.stream().map(id -> diagram.shape(id).centre().x())).isSorted();
        assertThat(joined(diagram, path)).hasSize(path.size() - 1).allSatisfy(flow -> assertThat(flow.segments())
                .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void innerAndOuterHappyPathsShareOneLine(Diagram diagram) {
        List<Double> lines = HAPPY_PATHS.values().stream()
                .flatMap(List::stream)
                .map(path -> steps(path).get(0))
                .filter(diagram.shapes()::containsKey)
                .map(id -> diagram.shape(id).centre().y())
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(y -> assertThat(y).isCloseTo(lines.get(0), within(STRAIGHT)));
    }

    static Stream<Diagram> diagrams() {
        return ModelEngine.models(".bpmn").stream().map(Diagram::of);
    }

    static Stream<Arguments> happyPaths() {
        return ModelEngine.models(".bpmn").stream()
                .flatMap(file -> HAPPY_PATHS.getOrDefault(key(file), List.of()).stream()
                        .map(path -> Arguments.of(Diagram.of(file), steps(path))));
    }

    private static List<String> steps(String path) {
        return List.of(path.split(" ", -1));
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    private static List<Flow> joined(Diagram diagram, List<String> path) {
        return diagram.flows().values().stream()
                .filter(flow -> path.indexOf(flow.target()) == path.indexOf(flow.source()) + 1)
                .filter(flow -> path.contains(flow.source()))
                .toList();
    }

    private static boolean unrelated(Diagram diagram, String one, String other) {
        return one.compareTo(other) < 0
                && !diagram.surrounds(one, other)
                && !diagram.surrounds(other, one)
                && !diagram.isAttached(one, other)
                && !diagram.isAttached(other, one);
    }

    private static boolean touch(Diagram diagram, String one, String other) {
        return segments(diagram, one).stream()
                .anyMatch(segment -> segments(diagram, other).stream().anyMatch(segment::meets));
    }

    private static List<Box> segments(Diagram diagram, String flow) {
        return Objects.requireNonNull(diagram.flows().get(flow), flow).segments();
    }

    private static Box label(Diagram diagram, String owner) {
        return Objects.requireNonNull(diagram.labels().get(owner), owner);
    }

    private static List<String> pairs(Map<String, ?> all, BiPredicate<String, String> wrong) {
        return all.entrySet().stream()
                .map(Entry::getKey)
                .flatMap(one -> all.keySet().stream()
                        .filter(other -> !one.equals(other) && wrong.test(one, other))
                        .map(other -> one + " and " + other))
                .toList();
    }
}
