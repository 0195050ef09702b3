package org.tricycle.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.tricycle.testing.host.TestDatabase;

/**
 * The project's models on the engine alone, in this process: no use case, no work item, no audit, no HTTP. The steps find what the
 * product's find on the examples of its commands, so that the tasks and their variables are the same.
 */
public final class BareCycle implements AutoCloseable {

    private static final String TASK = "userTask_";

    /** What the product tells the engine when the example of a command is the answer. */
    private static final Map<String, Map<String, Object>> ANSWERS = Map.ofEntries(
            Map.entry("checkMandate", Map.of("mandate", "WITHIN", "lightTrack", false)),
            Map.entry(
                    "decideOnRequest",
                    Map.of("requestDecision", "DEVELOP", "seedMoneyWanted", false, "formulationStart", "CONCEPT_NOTE")),
            Map.entry("decideOnConcept", Map.of("conceptDecision", "DEVELOP")),
            Map.entry("draftProjectDocument", Map.of("designHearingDue", true)),
            Map.entry("checkCompleteness", Map.of("fileComplete", true)),
            Map.entry("appraiseProposal", Map.of("conflictDeclared", false)),
            Map.entry("giveOpinion", Map.of("opinionAnswerDue", false)),
            Map.entry(
                    "confirmRecommendation",
                    Map.of(
                            "overridden",
                            false,
                            "deadlock",
                            false,
                            "withdrawn",
                            false,
                            "appraisalOutcome",
                            "RECOMMEND")),
            Map.entry(
                    "decideApproval",
                    Map.of("approvalDecision", "APPROVE", "conditionWaived", false, "conditionsFirst", false)),
            Map.entry(
                    "certifyFunds",
                    Map.of(
                            "fundsCertified",
                            true,
                            "preparationOutcome",
                            "APPROVED",
                            "conditionsBeforeSignature",
                            false)),
            Map.entry(
                    "nameFundingSource",
                    Map.of("fundingSource", "NAMED", "sourceNeeds", "NOTHING", "fundingOutcome", "SECURED")),
            Map.entry("signAgreement", Map.of("agreementOutcome", "SIGNED")),
            Map.entry(
                    "validateProgressReport",
                    Map.of(
                            "reportAccepted",
                            true,
                            "finalReport",
                            true,
                            "correctiveActionDue",
                            false,
                            "operationsOutcome",
                            "COMPLETE")),
            Map.entry("checkEvaluationQuality", Map.of("evaluationAccepted", true)),
            Map.entry("respondToEvaluation", Map.of("actionsDue", false)),
            Map.entry("closeOperations", Map.of("closureComplete", true)),
            Map.entry("closeFinances", Map.of("closureOutcome", "NONE", "nextPhaseWished", true)),
            Map.entry("decideNextPhase", Map.of("closureOutcome", "NONE")));

    private final ProcessEngine engine;

    public BareCycle(TestDatabase database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcUsername(database.user());
        configuration.setJdbcPassword(database.password());
        Map<Object, Object> beans = new HashMap<>(findings().beans());
        beans.put("checkFunding", (JavaDelegate) BareCycle::checkFunding);
        engine = ModelEngine.build(configuration, beans);
    }

    /** Nobody pays yet when the document is drafted; before the agreement the money is secured. */
    private static void checkFunding(DelegateExecution execution) {
        boolean secured = execution.getSuperExecution().getProcessDefinitionId().startsWith("agreement");
        execution.setVariable("fundingKnown", secured);
        if (secured) {
            execution.setVariable("fundingOutcome", "SECURED");
        }
    }

    /** What the steps find about the examples. */
    private static Walk findings() {
        return Walk.through("project-cycle")
                .appraisers(2)
                .bodies("STANDARDS", "GENDER", "LEGAL", "ACT_EMP", "ACTRAV")
                .consultationOutcome("AGREED", true, false)
                .summarised(true)
                .startUp(true, false)
                .fundingSecured(true);
    }

    /** Carries one project from request to closure; gives the names of the tasks that were answered, in their order. */
    public List<String> run() {
        List<String> answered = new ArrayList<>();
        String project = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("project-cycle", project);
        for (List<Task> open = open(project); !open.isEmpty(); open = open(project)) {
            Task task = open.get(0);
            String name = name(task);
            engine.getTaskService().complete(task.getId(), ANSWERS.getOrDefault(name, Map.of()));
            answered.add(name);
        }
        return answered;
    }

    /** Open tasks in the order in which the product's are answered. */
    private List<Task> open(String project) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(project).list().stream()
                .sorted(Comparator.comparing(BareCycle::name).thenComparing(Task::getId))
                .toList();
    }

    private static String name(Task task) {
        return Objects.requireNonNull(task.getTaskDefinitionKey()).substring(TASK.length());
    }

    @Override
    public void close() {
        engine.close();
    }
}
