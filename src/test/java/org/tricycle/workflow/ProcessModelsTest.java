package org.tricycle.workflow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.organisation.Role;

/** The conventions that every model keeps. */
class ProcessModelsTest {

    private static final List<String> PROCESSES = List.of(
            "agreement",
            "appeal",
            "appraisal",
            "approval",
            "bottleneck",
            "closure",
            "completeness-check",
            "conditions",
            "crisis-fast-track",
            "daily-run",
            "delivery-control",
            "evaluation",
            "exit-preparation",
            "full-review",
            "funding",
            "identification",
            "implementation",
            "partner-clearance",
            "pipeline",
            "project-cycle",
            "recommendation-follow-up",
            "revision",
            "silence-procedure",
            "start-up",
            "suspension-review",
            "tender",
            "termination",
            "tripartite-consultation");
    private static final List<String> DECISIONS = List.of(
            "appraisal-outcome",
            "appraisal-scale",
            "approval-authority",
            "clearance-track",
            "consultation-interval",
            "consultation-outcome",
            "consultation-window",
            "corrective-action",
            "delivery-alert",
            "delivery-curve",
            "delivery-flags",
            "document-section",
            "evaluation-manner",
            "evaluation-plan",
            "evaluation-timing",
            "funding-limit",
            "monthly-run",
            "opinions",
            "preparation-term",
            "progress-rating",
            "reminder",
            "revision-route",
            "running-period",
            "silence-term",
            "task-deadline",
            "track");

    /** Processes about something else than their caller get its key. */
    private static final Map<String, String> KEYS_OF_OTHER_SUBJECTS = Map.of("partner-clearance", "#{partnerKey}");

    private static final Pattern ROLE = Pattern.compile("candidates\\.role\\(execution, '([A-Z_]+)'\\)");

    /** What no model contains: lanes and code. */
    private static final List<String> UNWANTED = List.of(
            "laneSet",
            "scriptTask",
            "scriptFormat",
            "camunda:class",
            "camunda:expression",
            "camunda:formData",
            "camunda:assignee");

    @Test
    void coverTheCycleAndItsRules() {
        assertThat(keys(".bpmn")).containsExactlyElementsOf(PROCESSES);
        assertThat(keys(".dmn")).containsExactlyElementsOf(DECISIONS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheProcessLikeItsFile(Path file) {
        assertThat(all(file, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(process.getDocumentations()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void namesTheDecisionLikeItsFile(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId() + ".dmn")
                            .isEqualTo(file.getFileName().toString());
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
                    assertThat(decision.getVersionTag()).isEqualTo("2026-1");
                });
    }

    /** What no model contains in which people answer: steps that fail after their answer was taken for good. */
    private static final List<String> ASYNCHRONOUS = List.of("asyncBefore", "asyncAfter");

    @ParameterizedTest
    @MethodSource("models")
    void containsNoLanesOrCode(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain(UNWANTED);
    }

    @ParameterizedTest
    @MethodSource("models")
    void takesNoAsynchronousStepsWherePeopleAnswer(Path file) throws IOException {
        if (!all(file, UserTask.class).isEmpty()) {
            assertThat(Files.readString(file)).doesNotContain(ASYNCHRONOUS);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void beginsEveryIdWithItsType(Path file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_[a-z][A-Za-z]*"));
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z]*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void describesEveryUserTask(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getId()).isEqualTo("userTask_" + camel(task.getName()));
            assertThat(task.getCamundaFormKey()).matches("[a-z]+/" + kebab(task.getName()));
            assertThat(task.getCamundaCandidateGroups()).matches("\\$\\{candidates\\.[a-z]+\\(execution.*\\)}");
            assertThat(task.getDocumentations()).singleElement().satisfies(ProcessModelsTest::isOneSentence);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksOnlyRolesThatExist(Path file) {
        assertThat(all(file, UserTask.class).stream()
                        .map(task -> ROLE.matcher(task.getCamundaCandidateGroups()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1)))
                .allMatch(role ->
                        Stream.of(Role.values()).anyMatch(known -> known.name().equals(role)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsExistingProcessesWithTheBusinessKey(Path file) {
        assertThat(all(file, CallActivity.class)).allSatisfy(call -> {
            assertThat(PROCESSES).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
            assertThat(call.getExtensionElements().getChildElementsByType(CamundaIn.class).stream()
                            .map(CamundaIn::getCamundaBusinessKey)
                            .filter(Objects::nonNull))
                    .containsExactly(KEYS_OF_OTHER_SUBJECTS.getOrDefault(
                            call.getCalledElement(), "#{execution.processBusinessKey}"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void leavesTheWorkToNamedDelegates(Path file) {
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .matches("\\$\\{[a-z][A-Za-z]+}"));
        assertThat(all(file, BusinessRuleTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .matches("\\$\\{[a-z][A-Za-z]+}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksAQuestionWhereWaysPartAndAnswersIt(Path file) {
        assertThat(all(file, Gateway.class)).allSatisfy(gateway -> {
            if (gateway instanceof ExclusiveGateway && gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).matches("[A-Z][^?]*\\?");
                assertThat(gateway.getOutgoing())
                        .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
            } else {
                assertThat(gateway.getName()).isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void neverJoinsAndPartsInOneGatewayNorPartsWithoutOne(Path file) {
        assertThat(all(file, Gateway.class)).allSatisfy(gateway -> assertThat(Math.min(
                        gateway.getIncoming().size(), gateway.getOutgoing().size()))
                .isEqualTo(1));
        Stream.concat(all(file, Activity.class).stream(), all(file, Event.class).stream())
                .forEach(node ->
                        assertThat(node.getIncoming().size()).as(node.getId()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesStepsInSentenceCaseAndEndsByTheirResult(Path file) {
        Stream.concat(all(file, Task.class).stream(), all(file, Event.class).stream())
                .forEach(node -> assertThat(node.getName())
                        .as(node.getId())
                        .matches("[A-Z][a-z]+( [a-z-]+)+")
                        .doesNotContainIgnoringCase("process ")
                        .doesNotContainIgnoringCase("finished"));
    }

    static List<Path> models() {
        return ModelEngine.models(".bpmn");
    }

    static List<Path> decisions() {
        return ModelEngine.models(".dmn");
    }

    private static List<String> keys(String suffix) {
        return ModelEngine.models(suffix).stream()
                .map(file -> file.getFileName().toString().replace(suffix, ""))
                .toList();
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return model.getModelElementsByType(type);
    }

    private static String prefix(FlowNode node) {
        if (node instanceof Gateway) {
            return "gateway";
        }
        boolean event = node instanceof SubProcess part && part.triggeredByEvent();
        return event ? "eventSubProcess" : node.getElementType().getTypeName();
    }

    private static void isOneSentence(Documentation documentation) {
        assertThat(documentation.getTextContent()).matches("[A-Z][^.]*\\.");
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String camel(String name) {
        String words = Arrays.stream(name.split(" ", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
