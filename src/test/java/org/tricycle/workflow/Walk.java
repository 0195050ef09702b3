package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * One walk through a process on the real models: the test says what people decide and what the use cases find, the engine says where
 * that leads. A walk fails loudly when the step it is told to take is not open.
 */
final class Walk {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final ProcessEngine engine = ModelEngine.shared();
    private final String businessKey = "GHA/26/%02d/NLD".formatted(SERIAL.incrementAndGet());
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Object> beans = new HashMap<>();
    private final String process;
    private List<String> bodies = List.of();
    private Map<String, Object> handedIn = Map.of();
    private int reviewers = 2;
    private ProcessInstance instance;

    private Walk(String process, ProcessInstance instance) {
        this.process = process;
        this.instance = instance;
    }

    /** A walk that has not begun. */
    @SuppressWarnings("NullAway")
    static Walk through(String process) {
        Walk walk = new Walk(process, null);
        walk.beans.put("candidates", new Candidates());
        walk.appraisers(2).groups("GOVERNMENT", "EMPLOYERS", "WORKERS");
        walk.beans.put("deadlines", new Deadlines());
        walk.delegate("planEvaluations");
        walk.delegate("askOpinions");
        walk.delegate("recordOpinionNotReceived");
        walk.delegate("determineAppraisalOutcome");
        walk.evaluabilityDue(false).appealPossible(true);
        walk.delegate("confirmRejection", "appealOutcome", "REJECTED", "preparationOutcome", "REJECTED");
        walk.beans.put("preparationTerms", new PreparationTerms());
        walk.delegate("planEvaluations");
        walk.delegate("submitForAppraisal");
        walk.completeness("CONTROL");
        walk.delegate("determineAuthority");
        walk.delegate("passApprovalOn");
        walk.approverFree(true);
        walk.delegate("activateProject");
        walk.beans.put("fundingDates", new FundingDates());
        walk.beans.put("clearanceBureaux", new ClearanceBureaux());
        Stream.of("openClearance", "registerPartner", "recordMissingOpinions").forEach(walk::delegate);
        Stream.of("enterPipeline", "leavePipeline", "endWaiting", "archiveProject", "recordSignatureLapse")
                .forEach(walk::delegate);
        walk.noted("abandonClearance");
        walk.clearanceTrack("STANDARD").unanimous(true).sourceSecured(true);
        walk.fundingKnown(false).fundingSecured(false);
        walk.delegate("openFullReview");
        walk.delegate("applyRevision");
        walk.delegate("refuseRevision");
        walk.beans.put("operationDeadlines", new OperationDeadlines());
        walk.startUp(false, false).bottleneck(true).route("OFFICIAL", false, false, "NONE");
        walk.beans.put("evaluationPlan", new EvaluationPlan(List.of("1", "2")));
        walk.beans.put("closurePlan", new ClosurePlan(List.of("DOCUMENTS_ARCHIVED")));
        walk.finding("openEvaluation", "shortEvaluation", false, "detail", "1");
        walk.finding("gatherRecommendations", "recommendationsOpen", true, "recommendationOwner", "PROJECT_MANAGER");
        walk.finding("beginClosure", "shortClosure", false);
        walk.finding("gatherClosureWaivers", "waiverAsked", false);
        walk.moderationNeeded(false);
        walk.delegate("takeDeliverySnapshot");
        walk.deliveryAlert("GREEN", false);
        walk.consultationAt("REVIEW", false).summarised(false).delegate("sendInvitation");
        walk.delegate("noteParticipation");
        walk.delegate("postponeConsultations");
        walk.silenceClocks("GOVERNMENT", "EMPLOYERS", "WORKERS");
        walk.finding("concludeSilence", "silenceResult", "NO_OBJECTION");
        return walk.consultationOutcome("AGREED", false, false);
    }

    /** Where the groups are consulted unless the caller says so, and whether the invitation goes out by itself. */
    Walk consultationAt(String point, boolean invitesItself) {
        JavaDelegate preparing = execution -> {
            calls.add("prepareConsultation");
            execution.setVariable("invitesItself", invitesItself);
            if (!execution.hasVariable("consultationPoint")) {
                execution.setVariable("consultationPoint", point);
            }
        };
        beans.put("prepareConsultation", preparing);
        return this;
    }

    /** What a hearing outside the review leaves to answer. */
    Walk summarised(boolean comments) {
        return delegate(
                "summariseHearing",
                "consultationOutcome",
                "NOTED",
                "commentsReceived",
                comments,
                "consultationReturns",
                false);
    }

    Walk appraisers(int number) {
        reviewers = number;
        return bodies(bodies.toArray(String[]::new));
    }

    /** The bodies that are asked for an opinion. */
    Walk bodies(String... names) {
        bodies = List.of(names);
        beans.put("appraisalPlan", new AppraisalPlan(reviewers, bodies));
        return this;
    }

    Walk evaluabilityDue(boolean due) {
        return delegate("planEvaluabilityReview", "evaluabilityDue", due);
    }

    Walk approverFree(boolean free) {
        return delegate("checkConflicts", "approverFree", free);
    }

    Walk appealPossible(boolean possible) {
        return delegate("openAppeal", "appealPossible", possible);
    }

    Walk groups(String... names) {
        beans.put("consultationPlan", new ConsultationPlan(List.of(names)));
        return this;
    }

    /** The groups that are given notice. */
    Walk silenceClocks(String... names) {
        beans.put("silenceClocks", new SilenceClocks(List.of(names)));
        return this;
    }

    /** Which groups are heard, and until when. */
    Walk windowsOf(Object plan) {
        beans.put("consultationPlan", plan);
        return this;
    }

    /** The alert of the month, and whether the month before was red too. */
    Walk deliveryAlert(String alert, boolean secondRed) {
        return delegate(
                "determineDeliveryAlert",
                "deliveryAlert",
                alert,
                "redAlert",
                alert.equals("RED"),
                "secondRed",
                secondRed);
    }

    Walk completeness(String found) {
        return delegate("findGaps", "completeness", found, "fileComplete", !found.equals("GAPS"));
    }

    Walk moderationNeeded(boolean needed) {
        return delegate("combineRatings", "moderationNeeded", needed);
    }

    Walk consultationOutcome(String outcome, boolean comments, boolean returns) {
        return delegate(
                "determineConsultationOutcome",
                "consultationOutcome",
                outcome,
                "commentsReceived",
                comments,
                "consultationReturns",
                returns);
    }

    Walk clearanceTrack(String track) {
        return delegate("chooseClearanceTrack", "clearanceTrack", track);
    }

    Walk unanimous(boolean unanimous) {
        return delegate("concludeClearance", "clearanceUnanimous", unanimous);
    }

    Walk sourceSecured(boolean secured) {
        return delegate("settleFundingSource", "sourceSecured", secured);
    }

    /** Whether the question who pays is answered before it is asked. */
    Walk fundingKnown(boolean known) {
        return delegate("checkFunding", "fundingKnown", known, "fundingOutcome", known ? "SECURED" : "OPEN");
    }

    /** Whether money is there before a project would wait for it. */
    Walk fundingSecured(boolean secured) {
        return delegate("checkPipeline", "fundingKnown", secured, "pipelineOutcome", secured ? "PICKED_UP" : "STALE");
    }

    /** However the waiting in the pipeline ends, this is what comes of it. */
    Walk pipelineOutcome(String outcome) {
        Stream.of("leavePipeline", "endWaiting", "archiveProject")
                .forEach(name -> delegate(name, "pipelineOutcome", outcome));
        ModelEngine.answerWith(beans);
        return this;
    }

    /** A start-up with everything that larger projects prepare, or with conditions before the first instalment. */
    Walk startUp(boolean full, boolean conditions) {
        return delegate("beginStartUp", "fullStartUp", full, "instalmentConditionsOpen", conditions);
    }

    /** A reported bottleneck is opened, or joins an open one. */
    Walk bottleneck(boolean opened) {
        return delegate("openBottleneck", "bottleneckOpened", opened);
    }

    Walk route(String decider, boolean judgedAnew, boolean silenceDue, String donorPart) {
        return delegate(
                "determineRevisionRoute",
                "revisionDecider",
                decider,
                "judgedAnew",
                judgedAnew,
                "silenceDue",
                silenceDue,
                "donorPart",
                donorPart);
    }

    /** The decided termination reaches the running implementation. */
    Walk terminate() {
        ModelEngine.answerWith(beans);
        engine.getRuntimeService()
                .createMessageCorrelation("termination")
                .processInstanceBusinessKey(businessKey)
                .correlate();
        return this;
    }

    /** The named delegate finds this; name, value, name, value. */
    Walk finding(String delegate, Object... results) {
        return delegate(delegate, results);
    }

    /** The named delegate runs but finds nothing. */
    Walk without(String delegate) {
        return delegate(delegate);
    }

    /** What the caller hands in: name, value, name, value. */
    Walk with(Object... inputs) {
        handedIn = pairs(inputs);
        return this;
    }

    /** What stands in for the product's beans, by the names that the models use. */
    Map<String, Object> beans() {
        return Map.copyOf(beans);
    }

    Walk start() {
        ModelEngine.answerWith(beans);
        instance = engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, handedIn);
        return this;
    }

    /** Begins in the middle, before the named element. */
    Walk startBefore(String element) {
        ModelEngine.answerWith(beans);
        instance = engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey(businessKey)
                .startBeforeActivity(element)
                .execute();
        return this;
    }

    /** Completes the task of that name, the oldest when several are open; gateway inputs follow as name, value, name, value. */
    Walk complete(String task, Object... inputs) {
        ModelEngine.answerWith(beans);
        List<Task> open = tasks().stream()
                .filter(each -> each.getTaskDefinitionKey().equals("userTask_" + task))
                .toList();
        assertThat(open).as("%s is open; open are %s", task, open()).isNotEmpty();
        Map<String, Object> answer = pairs(inputs);
        if (task.equals("decideApproval")) {
            answer.putIfAbsent("conditionWaived", false);
            answer.putIfAbsent("conditionsFirst", false);
        } else if (task.equals("inviteGroups")) {
            answer.putIfAbsent("sittingDue", false);
        }
        engine.getTaskService().complete(open.get(0).getId(), answer);
        return this;
    }

    /** The lead appraiser confirms the determined outcome. */
    Walk confirmAppraisal(String outcome) {
        return complete(
                "confirmRecommendation",
                "overridden",
                false,
                "deadlock",
                false,
                "withdrawn",
                false,
                "appraisalOutcome",
                outcome);
    }

    /** Fires the timer at the named boundary event, or at the event with that id; the oldest when several wait. */
    Walk fireTimer(String event) {
        ModelEngine.answerWith(beans);
        List<Job> waiting = jobs().stream()
                .filter(job -> event(event.contains("_") ? event : "boundaryEvent_" + event, job))
                .toList();
        assertThat(waiting).as("timer %s is set", event).isNotEmpty();
        engine.getManagementService().executeJob(waiting.get(0).getId());
        return this;
    }

    /** Timers that wait at a boundary event. */
    List<Job> timers(String event) {
        return jobs().stream()
                .filter(job -> event("boundaryEvent_" + event, job))
                .toList();
    }

    private boolean event(String id, Job job) {
        return engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .activityIdIn(id)
                        .count()
                > 0;
    }

    /** The jobs of this project alone; other walks leave theirs. */
    private List<Job> jobs() {
        Set<String> mine =
                history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .collect(Collectors.toSet());
        return engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> mine.contains(job.getProcessInstanceId()))
                .toList();
    }

    /** Completes the named tasks one after the other, none of which feeds a gateway. */
    Walk completeAll(String... names) {
        Arrays.stream(names).forEach(this::complete);
        return this;
    }

    /** Names of the open tasks of another subject’s process that this walk called, sorted. */
    List<String> openElsewhere(String key) {
        return tasks(key).stream()
                .map(task -> task.getTaskDefinitionKey().replace("userTask_", ""))
                .sorted()
                .toList();
    }

    /** Completes a task of another subject’s process that this walk called. */
    Walk completeElsewhere(String key, String task, Object... inputs) {
        ModelEngine.answerWith(beans);
        assertThat(openElsewhere(key)).contains(task);
        Task open = tasks(key).stream()
                .filter(each -> each.getTaskDefinitionKey().equals("userTask_" + task))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().complete(open.getId(), pairs(inputs));
        return this;
    }

    /** A donor offers to pay. */
    Walk offer() {
        ModelEngine.answerWith(beans);
        engine.getRuntimeService()
                .createMessageCorrelation("donorOffer")
                .processInstanceBusinessKey(businessKey)
                .correlate();
        return this;
    }

    Walk withdraw() {
        ModelEngine.answerWith(beans);
        engine.getRuntimeService()
                .createMessageCorrelation("withdrawal")
                .processInstanceBusinessKey(businessKey)
                .setVariable("preparationOutcome", "WITHDRAWN")
                .correlate();
        return this;
    }

    boolean mayWithdraw() {
        return engine.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .count()
                > 0;
    }

    /** Names of the open tasks, here and in called processes, sorted. */
    List<String> open() {
        return tasks().stream()
                .map(task -> task.getTaskDefinitionKey().replace("userTask_", ""))
                .sorted()
                .toList();
    }

    /** What the open tasks of that name are about, sorted. */
    List<String> details(String task) {
        return tasks().stream()
                .filter(each -> each.getTaskDefinitionKey().equals("userTask_" + task))
                .map(each -> String.valueOf(engine.getTaskService().getVariable(each.getId(), "detail")))
                .sorted()
                .toList();
    }

    /** The parties of the open tasks, sorted. */
    List<String> openParties() {
        return tasks().stream()
                .map(task -> String.valueOf(engine.getTaskService().getVariable(task.getId(), "party")))
                .sorted()
                .toList();
    }

    /** Who may claim the open tasks, sorted. */
    List<String> openGroups() {
        return tasks().stream()
                .flatMap(task -> engine.getTaskService().getIdentityLinksForTask(task.getId()).stream())
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }

    Object variable(String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** The delegates called so far, in order. */
    List<String> calls() {
        return calls;
    }

    /** The walk is over and nothing is left of it: no execution, task, subscription or job of this project. */
    Walk endsAt(String endEvent) {
        assertThat(open()).isEmpty();
        assertThat(engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count())
                .isZero();
        assertThat(jobs()).isEmpty();
        assertThat(lastEnd()).isEqualTo("endEvent_" + endEvent);
        return this;
    }

    /** Ids of the elements passed in the walk's own process, in order. */
    List<String> path() {
        return history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String lastEnd() {
        return history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityType("noneEndEvent")
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .get(0)
                .getActivityId();
    }

    private List<Task> tasks() {
        return tasks(businessKey);
    }

    private List<Task> tasks(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }

    private Walk delegate(String name, Object... results) {
        JavaDelegate delegate = execution -> {
            calls.add(name);
            execution.setVariables(pairs(results));
        };
        beans.put(name, delegate);
        return this;
    }

    /** A listener at the end of a process, noted where the process is taken away before its end. */
    private void noted(String name) {
        JavaDelegate listener = execution -> {
            if (execution.isCanceled()) {
                calls.add(name);
            }
        };
        beans.put(name, listener);
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return pairs;
    }

    /** Stands in for the bean that knows who may do what; public because expressions call it. */
    public static final class Candidates {

        public String role(DelegateExecution execution, String role) {
            return role + "@" + execution.getProcessBusinessKey();
        }

        public String spokesperson(DelegateExecution execution) {
            return "SPOKESPERSON_" + execution.getVariable("party");
        }

        public String body(DelegateExecution execution) {
            return "BODY_" + execution.getVariable("detail");
        }

        public String appellate(DelegateExecution execution) {
            return role(execution, "APPELLATE");
        }

        public String bureau(DelegateExecution execution) {
            return "BUREAU_" + execution.getVariable("party");
        }

        public String contact(DelegateExecution execution) {
            return "CONTACT_" + execution.getVariable("party");
        }

        public String mediator(DelegateExecution execution) {
            return role(execution, "MEDIATOR");
        }

        public String approver(DelegateExecution execution) {
            return role(execution, "APPROVER");
        }

        public String superior(DelegateExecution execution) {
            return role(execution, "SUPERIOR");
        }

        public String certifier(DelegateExecution execution) {
            return role(execution, "CERTIFIER");
        }
    }

    /** Moments at which funding goes on by itself, none of which comes during a test. */
    public static final class FundingDates {

        public String bureauOpinion(DelegateExecution execution) {
            return "2199-12-01T00:00:00Z";
        }

        public String pipelineReview(DelegateExecution execution) {
            return bureauOpinion(execution);
        }

        public String pipelineStale(DelegateExecution execution) {
            return bureauOpinion(execution);
        }

        public String signature(DelegateExecution execution) {
            return bureauOpinion(execution);
        }
    }

    /** Says whose bureaux give an opinion on a private partner. */
    public static final class ClearanceBureaux {

        public List<String> parties(DelegateExecution execution) {
            return List.of("EMPLOYERS", "WORKERS");
        }
    }

    /** Says which recommendations the running project acts on. */
    public record EvaluationPlan(List<String> numbers) {

        public List<String> actions(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return numbers;
        }
    }

    /** Says what is missing at closure, and who mends it. */
    public record ClosurePlan(List<String> items) {

        public List<String> gaps(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return items;
        }

        public String owner(DelegateExecution execution) {
            return "OWNER_OF_" + execution.getVariable("detail");
        }
    }

    /** Says when timers fire; far away, so that only a test fires them. */
    public static final class Deadlines {
        public Date opinion(DelegateExecution execution) {
            return someDay(execution);
        }

        public Date decision(DelegateExecution execution) {
            return someDay(execution);
        }

        public Date appeal(DelegateExecution execution) {
            return someDay(execution);
        }

        private static Date someDay(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return Date.from(Instant.parse("2199-01-01T00:00:00Z"));
        }
    }

    /** Says when senior management looks at a bottleneck; public because expressions call it. */
    public static final class OperationDeadlines {

        public String bottleneckReview(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return "2030-01-31T12:00:00Z";
        }
    }

    /** Says until when a request is parked; the test fires the timer itself. */
    public static final class PreparationTerms {

        public Date crisisNoteDue(DelegateExecution execution) {
            return parkedUntil(execution);
        }

        public Date parkedUntil(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return Date.from(Instant.parse("2126-01-01T00:00:00Z"));
        }
    }

    /** Says how many appraisers review the document, and which bodies are asked. */
    public record AppraisalPlan(int number, List<String> names) {

        public int reviews(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return number;
        }

        public List<String> bodies(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return names;
        }
    }

    /** Says which groups are heard in this round. */
    public record ConsultationPlan(List<String> groups) {

        public List<String> groupsToHear(DelegateExecution execution) {
            assertThat(execution.getProcessBusinessKey()).isNotNull();
            return groups;
        }

        public Date sittingDay(DelegateExecution execution) {
            assertThat(execution.getVariable("consultationPoint")).isNotNull();
            return Date.from(Instant.parse("2199-01-01T00:00:00Z"));
        }

        public Date windowClosesAt(DelegateExecution execution) {
            assertThat(groups).contains(execution.getVariable("party").toString());
            return Date.from(Instant.EPOCH);
        }
    }

    /** Which groups are given notice; the test fires the timers itself. */
    public record SilenceClocks(List<String> groups) {

        public Date acknowledgementDue(DelegateExecution execution) {
            return expiresAt(execution);
        }

        public Date expiresAt(DelegateExecution execution) {
            assertThat(groups).contains(execution.getVariable("party").toString());
            return Date.from(Instant.EPOCH);
        }
    }
}
