package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Every branch of every model is walked by one of the process tests, which this test runs once more to see it. */
class FlowCoverageTest {

    @Test
    void everyFlowOfEveryModelIsTaken() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectPackage(FlowCoverageTest.class.getPackageName()))
                                .filters(includeClassNamePatterns(".*ProcessTest"))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();

        TreeSet<String> missed = new TreeSet<>(flows());
        missed.removeAll(FlowTrace.taken());
        assertThat(missed).isEmpty();
    }

    private static List<String> flows() {
        return ModelEngine.models(".bpmn").stream()
                .flatMap(FlowCoverageTest::flows)
                .toList();
    }

    /** From an event-based gateway the engine goes to the event itself; the flow behind the event shows that it came. */
    private static Stream<String> flows(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(flow -> process + "/" + flow.getId());
    }
}
