package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tricycle.workflow.ModelSearch.Marking;

/** No way through the project cycle and what it calls leads around two things that must come first (rules.md §1, §2; process.md 4.5a). */
class NoWayAroundTest {

    private static final String REVIEWED = "evaluability reviewed";
    private static final String APPROVED = "approved";

    /** Nobody asks what happens once the agreement is signed. */
    private static final Set<String> ENDS = Set.of("callActivity_startUp");

    private static final Collection<Marking> MARKINGS = search().markings();

    /** What the evaluation office has seen is this version of the document and no later one. */
    private static Set<String> facts(String element, boolean left, Set<String> before) {
        Set<String> after = new HashSet<>(before);
        if (!left
                && Set.of("userTask_draftProjectDocument", "userTask_draftCrisisNote")
                        .contains(element)) {
            after.removeAll(List.of(REVIEWED, APPROVED));
        } else if (left && element.equals("userTask_reviewEvaluability")) {
            after.add(REVIEWED);
        } else if (left && element.equals("userTask_certifyFunds")) {
            after.add(APPROVED);
        }
        return after;
    }

    /** The budget is above US$ 5 million, and what is not approved does not count as approved. */
    private static boolean isOpen(String flow, Set<String> facts) {
        return switch (flow) {
            case "flow_noEvaluabilityDue" -> false;
            case "flow_projectApproved" -> facts.contains(APPROVED);
            default -> true;
        };
    }

    private static ModelSearch search() {
        return new ModelSearch(
                "project-cycle", NoWayAroundTest::isOpen, NoWayAroundTest::facts, ENDS, Set.of("subProcess_hearGroup"));
    }

    private static boolean isSubmitted(Marking marking) {
        return marking.isIn("userTask_submitToDonor");
    }

    private static boolean isUnreviewed(Marking marking) {
        return isSubmitted(marking) && !marking.facts().contains(REVIEWED);
    }

    private static boolean isHeard(Marking marking) {
        return marking.isIn("subProcess_hearGroup");
    }

    private static boolean isDecided(Marking marking) {
        return marking.isIn("userTask_decideApproval");
    }

    /** A group is still heard while somebody decides. */
    private static boolean isPremature(Marking marking) {
        return isHeard(marking) && isDecided(marking);
    }

    @Test
    void nothingAboveFiveMillionGoesToADonorWithoutTheEvaluabilityReview() {
        assertThat(MARKINGS).anyMatch(NoWayAroundTest::isSubmitted).noneMatch(NoWayAroundTest::isUnreviewed);
    }

    @Test
    void nothingIsDecidedWhileAGroupsWindowIsOpen() {
        assertThat(MARKINGS)
                .anyMatch(NoWayAroundTest::isHeard)
                .anyMatch(NoWayAroundTest::isDecided)
                .noneMatch(NoWayAroundTest::isPremature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STANDARD", "MAJOR", "CRISIS"})
    void everyTrackThatMayExceedFiveMillionHasTheReviewDueThere(String track) {
        assertThat(DecisionTable.of("appraisal-scale", "track", "total").decide(track, new BigDecimal("5000000.01")))
                .contains(true);
    }

    @Test
    void findsTheWayAroundAReviewThatIsPassedOver() {
        ModelSearch search = search();
        redirect(search.model("appraisal"), "flow_evaluabilityDue", "gateway_toEvaluabilityKnown");

        assertThat(search.reaches(NoWayAroundTest::isUnreviewed)).isTrue();
    }

    @Test
    void findsTheWayAroundAnAppraisalThatIsPassedOver() {
        ModelSearch search = search();
        redirect(search.model("project-cycle"), "flow_toAppraisal", "callActivity_tripartiteConsultation");

        assertThat(search.reaches(NoWayAroundTest::isUnreviewed)).isTrue();
    }

    @Test
    void findsADecisionBesideTheConsultation() {
        ModelSearch search = search();
        BpmnModelInstance cycle = search.model("project-cycle");
        connect(cycle, "callActivity_appraisal", "callActivity_approval");

        assertThat(search.reaches(NoWayAroundTest::isPremature)).isTrue();
    }

    @Test
    void findsADecisionThatDoesNotWaitForEveryGroup() {
        ModelSearch search = search();
        connect(search.model("project-cycle"), "callActivity_completenessCheck", "callActivity_pipeline");

        assertThat(search.reaches(NoWayAroundTest::isPremature)).isTrue();
    }

    private static void redirect(BpmnModelInstance model, String flow, String target) {
        SequenceFlow redirected = model.getModelElementById(flow);
        FlowNode to = model.getModelElementById(target);
        redirected.getTarget().getIncoming().remove(redirected);
        redirected.setTarget(to);
        to.getIncoming().add(redirected);
    }

    private static void connect(BpmnModelInstance model, String source, String target) {
        FlowNode from = model.getModelElementById(source);
        FlowNode to = model.getModelElementById(target);
        SequenceFlow flow = model.newInstance(SequenceFlow.class, "flow_new");
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
    }
}
