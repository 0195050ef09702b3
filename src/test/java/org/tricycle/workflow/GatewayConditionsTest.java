package org.tricycle.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision point has exactly one way out for every value its variable may take, and none for any other. */
class GatewayConditionsTest {

    private static final List<String> YES_NO = List.of("true", "false");
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("firstRunOfDay", YES_NO),
            Map.entry("mandate", List.of("WITHIN", "OUTSIDE", "CRISIS")),
            Map.entry("requestDecision", List.of("DEVELOP", "PARK", "DO_NOT_PURSUE")),
            Map.entry("formulationStart", List.of("CONCEPT_NOTE", "PROJECT_DOCUMENT", "NONE")),
            Map.entry("seedMoneyWanted", YES_NO),
            Map.entry("seedMoneyGranted", YES_NO),
            Map.entry("lightTrack", YES_NO),
            Map.entry("designHearingDue", YES_NO),
            Map.entry("completeness", List.of("PASSED", "CONTROL", "GAPS")),
            Map.entry("fileComplete", YES_NO),
            Map.entry("conceptDecision", List.of("DEVELOP", "REVISE", "REJECT")),
            Map.entry(
                    "appraisalOutcome",
                    List.of("RETURN", "RECOMMEND_WITH_CONDITIONS", "RECOMMEND", "REJECT", "WITHDRAW")),
            Map.entry("appealOutcome", List.of("GRANTED", "REJECTED")),
            Map.entry("conflictDeclared", YES_NO),
            Map.entry("opinionAnswerDue", YES_NO),
            Map.entry("evaluabilityDue", YES_NO),
            Map.entry("overridden", YES_NO),
            Map.entry("overrideEndorsed", YES_NO),
            Map.entry("deadlock", YES_NO),
            Map.entry("withdrawn", YES_NO),
            Map.entry("appealPossible", YES_NO),
            Map.entry("appealed", YES_NO),
            Map.entry("approverFree", YES_NO),
            Map.entry("conditionsFirst", YES_NO),
            Map.entry("conditionWaived", YES_NO),
            Map.entry(
                    "consultationOutcome",
                    List.of(
                            "AGREED",
                            "AGREED_WITH_RESERVATIONS",
                            "CONCILIATION",
                            "ESCALATED",
                            "INCOMPLETE",
                            "NOT_AGREED")),
            Map.entry("approvalDecision", List.of("APPROVE", "RETURN", "REJECT")),
            Map.entry("preparationOutcome", List.of("APPROVED", "REJECTED", "WITHDRAWN", "CANCELLED")),
            Map.entry(
                    "consultationPoint",
                    List.of("NEEDS", "DESIGN", "REVIEW", "IMPLEMENTATION", "MONITORING", "EVALUATION")),
            Map.entry("invitesItself", YES_NO),
            Map.entry("windowExtended", YES_NO),
            Map.entry("sittingDue", YES_NO),
            Map.entry("sittingResult", List.of("QUORATE", "ADJOURNED", "WRITTEN_WINDOW")),
            Map.entry("consultationReturns", YES_NO),
            Map.entry("conditionsBeforeSignature", YES_NO),
            Map.entry("conditionsMet", YES_NO),
            Map.entry("moderationNeeded", YES_NO),
            Map.entry("commentsReceived", YES_NO),
            Map.entry("fundsCertified", YES_NO),
            Map.entry("fundingKnown", YES_NO),
            Map.entry("fundingSource", List.of("NAMED", "NONE_YET", "GIVE_UP")),
            Map.entry("sourceNeeds", List.of("NOTHING", "CLEARANCE", "TENDER")),
            Map.entry("sourceSecured", YES_NO),
            Map.entry("fundingOutcome", List.of("SECURED", "OPEN", "WITHDRAWN")),
            Map.entry("clearanceTrack", List.of("REGISTER", "LIGHT", "STANDARD", "FULL")),
            Map.entry("screeningOutcome", List.of("UNACCEPTABLE", "OPINIONS_DUE", "COMPLETE")),
            Map.entry("clearanceUnanimous", YES_NO),
            Map.entry("clearanceOutcome", List.of("CLEARED", "CONDITIONAL", "REFUSED")),
            Map.entry("bidDecision", List.of("BID", "NO_BID")),
            Map.entry("award", List.of("WON", "LOST", "CANCELLED")),
            Map.entry("pipelineReview", List.of("KEEP", "WITHDRAW")),
            Map.entry("pipelineOutcome", List.of("PICKED_UP", "STALE", "WITHDRAWN")),
            Map.entry("agreementOutcome", List.of("SIGNED", "NOT_SIGNED")),
            Map.entry("reportAccepted", YES_NO),
            Map.entry("operationsOutcome", List.of("COMPLETE", "TERMINATED")),
            Map.entry("fullStartUp", YES_NO),
            Map.entry("instalmentConditionsOpen", YES_NO),
            Map.entry("waiverAsked", YES_NO),
            Map.entry("bottleneckOpened", YES_NO),
            Map.entry("donorPart", List.of("NONE", "CONSENT", "NOTICE")),
            Map.entry("donorConsents", YES_NO),
            Map.entry("judgedAnew", YES_NO),
            Map.entry("revisionDecider", List.of("MANAGER_AND_FINANCE", "OFFICIAL", "AUTHORITY")),
            Map.entry("revisionDecision", List.of("APPROVE", "REFUSE")),
            Map.entry("silenceDue", YES_NO),
            Map.entry("silenceResult", List.of("NO_OBJECTION", "OBJECTION", "MEETING_ASKED")),
            Map.entry("suspensionReviewResult", List.of("KEEP", "PROPOSE_RESUMPTION", "PROPOSE_TERMINATION")),
            Map.entry("fullReviewResult", List.of("CONFIRMED", "CONFIRMED_WITH_CHANGES", "NOT_CONFIRMED")),
            Map.entry("finalReport", YES_NO),
            Map.entry("correctiveActionDue", YES_NO),
            Map.entry("deliveryAlert", List.of("NONE", "GREEN", "AMBER", "RED")),
            Map.entry("redAlert", YES_NO),
            Map.entry("secondRed", YES_NO),
            Map.entry("shortEvaluation", YES_NO),
            Map.entry("evaluationAccepted", YES_NO),
            Map.entry("actionsDue", YES_NO),
            Map.entry("recommendationsOpen", YES_NO),
            Map.entry("recommendationsOverdue", YES_NO),
            Map.entry("shortClosure", YES_NO),
            Map.entry("closureComplete", YES_NO),
            Map.entry("nextPhaseWished", YES_NO));

    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == (?:'([A-Z_]+)'|(true|false))");

    @ParameterizedTest
    @MethodSource("splits")
    void everyValueHasExactlyOneWayOut(ExclusiveGateway gateway) {
        List<String> variables =
                comparisons(gateway).map(match -> match.group(1)).distinct().toList();
        List<String> values =
                comparisons(gateway).map(GatewayConditionsTest::value).toList();

        assertThat(variables).hasSize(1).allMatch(VALUES::containsKey);
        assertThat(values).containsExactlyInAnyOrderElementsOf(VALUES.getOrDefault(variables.get(0), List.of()));
    }

    @ParameterizedTest
    @MethodSource("splits")
    void noWayOutIsTakenWithoutACondition(ExclusiveGateway gateway) {
        assertThat(gateway.getDefault()).isNull();
        assertThat(gateway.getOutgoing()).allSatisfy(flow -> assertThat(
                        COMPARISON.matcher(condition(flow)).replaceAll("it"))
                .matches("\\$\\{it( \\|\\| it)*}"));
    }

    @Test
    void theModelsNameExactlyTheDeclaredVariables() {
        Stream<String> asked =
                splits().flatMap(GatewayConditionsTest::comparisons).map(match -> match.group(1));
        Stream<String> handedUp = all(CamundaOut.class).map(CamundaOut::getCamundaSource);
        Stream<String> looped = all(MultiInstanceLoopCharacteristics.class)
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .filter(Objects::nonNull);

        assertThat(Stream.of(asked, handedUp, looped).flatMap(each -> each).collect(toSet()))
                .isEqualTo(Variables.ALL);
        assertThat(all(CamundaOut.class))
                .allSatisfy(out -> assertThat(out.getCamundaTarget()).isEqualTo(out.getCamundaSource()));
    }

    static Stream<ExclusiveGateway> splits() {
        return all(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return ModelEngine.models(".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type))
                .flatMap(Collection::stream);
    }

    private static Stream<MatchResult> comparisons(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream()
                .flatMap(flow -> COMPARISON.matcher(condition(flow)).results());
    }

    private static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
    }

    private static String value(MatchResult comparison) {
        String name = comparison.group(2);
        return name == null ? comparison.group(3) : name;
    }
}
