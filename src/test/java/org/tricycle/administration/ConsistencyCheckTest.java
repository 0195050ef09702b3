package org.tricycle.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.inbox.OpenItem;
import org.tricycle.platform.BusinessKey;
import org.tricycle.project.Status;

// R13.5
class ConsistencyCheckTest {

    private static final BusinessKey PROJECT = BusinessKey.ofProject("GHA/26/01/NLD");
    private static final BusinessKey UNIT = new BusinessKey("unit", "RO-AFRICA");
    private static final String SUBJECT = PROJECT.toString();
    private static final String SECOND = "GHA/26/02/NLD";
    private static final String THIRD = "GHA/26/03/NLD";
    private static final Set<String> OFFICERS = Set.of("PROJECT_OFFICER@GHA");
    private static final String STEP = "userTask_checkMandate";
    private static final String PLACE = "project-cycle/" + STEP;

    private final List<EngineTask> tasks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<OpenItem> items = new ArrayList<>();
    private final Map<String, Status> projects = new HashMap<>();
    private final Set<BusinessKey> others = new HashSet<>();

    ConsistencyCheckTest() {
        tasks.add(new EngineTask("1", PROJECT, "project-cycle", STEP, "officer", OFFICERS));
        items.add(item("1", "officer", OFFICERS));
        tokens.add(new Token(PROJECT, "project-cycle", STEP, false));
        projects.put(PROJECT.value(), Status.IDEA);
    }

    @Test
    void isContentWhenEverythingAgrees() {
        projects.put(SECOND, Status.FINANCIALLY_CLOSED);
        projects.put(THIRD, Status.APPRAISAL);
        tokens.add(new Token(BusinessKey.ofProject(THIRD), "project-cycle", "callActivity_appraisal", true));
        tokens.add(new Token(BusinessKey.ofProject(THIRD), "appraisal", "serviceTask_combineRatings", false));

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAWorkItemThatTheEngineDoesNotWaitFor() {
        tasks.clear();

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.WORK_ITEM_WITHOUT_TASK, SUBJECT, STEP, List.of(), List.of(STEP)));
    }

    @Test
    void findsATaskThatNoInboxOffers() {
        items.clear();

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.TASK_WITHOUT_WORK_ITEM, SUBJECT, PLACE, List.of(PLACE), List.of()));
    }

    @Test
    void findsAnotherAssignee() {
        items.set(0, item("1", null, OFFICERS));

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.ASSIGNEE_DIFFERS, SUBJECT, STEP, List.of("officer"), List.of()));
    }

    @Test
    void findsOtherCandidates() {
        items.set(0, item("1", "officer", Set.of("APPRAISER@GHA")));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.CANDIDATES_DIFFER,
                        SUBJECT,
                        STEP,
                        List.of("PROJECT_OFFICER@GHA"),
                        List.of("APPRAISER@GHA")));
    }

    @Test
    void findsATokenWhereTheStatusDoesNotAllowIt() {
        projects.put(PROJECT.value(), Status.APPROVAL);

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.TOKEN_OUT_OF_PLACE,
                        SUBJECT,
                        PLACE,
                        List.of("Status.IDEA"),
                        List.of("Status.APPROVAL")));
    }

    @Test
    void findsATokenInAProcessThatNoStatusKnows() {
        tokens.add(new Token(PROJECT, "somewhere-else", "serviceTask_tryStep", false));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.TOKEN_OUT_OF_PLACE,
                        SUBJECT,
                        "somewhere-else/serviceTask_tryStep",
                        List.of(),
                        List.of("Status.IDEA")));
    }

    @Test
    void findsAProjectThatNoCycleCarriesOn() {
        projects.put(SECOND, Status.APPRAISAL);
        tokens.add(new Token(BusinessKey.ofProject(SECOND), "appraisal", "userTask_appraiseProposal", false));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.PROJECT_WITHOUT_PROCESS,
                        "project:" + SECOND,
                        "",
                        List.of("process.project-cycle"),
                        List.of()));
    }

    // R11.5
    @Test
    void isContentWithAnEvaluationAfterTheEnd() {
        tasks.clear();
        items.clear();
        tokens.clear();
        projects.put(PROJECT.value(), Status.FINANCIALLY_CLOSED);
        tokens.add(new Token(PROJECT, "evaluation", "userTask_appointEvaluator", false));

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAnEndedProjectThatStillRuns() {
        projects.put(PROJECT.value(), Status.WITHDRAWN);

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.ENDED_PROJECT_STILL_RUNNING, SUBJECT, "", List.of(), List.of(PLACE)));
    }

    @Test
    void findsWorkAndProcessesWithoutAProject() {
        projects.clear();

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.WORK_ITEM_WITHOUT_PROJECT, SUBJECT, STEP, List.of(), List.of(STEP)),
                        new Finding(FindingKind.PROCESS_WITHOUT_PROJECT, SUBJECT, "", List.of(), List.of(PLACE)));
    }

    @Test
    void isContentWithWorkAboutAnotherSubjectThatExists() {
        addUnit();
        others.add(UNIT);

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsWorkAndProcessesWithoutAnotherSubject() {
        addUnit();

        assertThat(findings())
                .containsExactly(
                        new Finding(
                                FindingKind.WORK_ITEM_WITHOUT_SUBJECT,
                                UNIT.toString(),
                                "userTask_explainGap",
                                List.of(),
                                List.of("userTask_explainGap")),
                        new Finding(
                                FindingKind.PROCESS_WITHOUT_SUBJECT,
                                UNIT.toString(),
                                "",
                                List.of(),
                                List.of("delivery-control/userTask_explainGap")));
    }

    private void addUnit() {
        tasks.add(new EngineTask("2", UNIT, "delivery-control", "userTask_explainGap", null, OFFICERS));
        items.add(new OpenItem("w2", "2", UNIT, "userTask_explainGap", null, OFFICERS));
        tokens.add(new Token(UNIT, "delivery-control", "userTask_explainGap", false));
    }

    @Test
    void findsAnIncident() {
        incidents.add(RememberedControl.incident("a", true));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.OPEN_INCIDENT,
                        SUBJECT,
                        "start-up/serviceTask_activateProject",
                        List.of(),
                        List.of("No answer")));
    }

    private static OpenItem item(String engineTask, @Nullable String assignee, Set<String> groups) {
        return new OpenItem("w" + engineTask, engineTask, PROJECT, STEP, assignee, groups);
    }

    private List<Finding> findings() {
        return new ConsistencyCheck(new Stock(tasks, tokens, incidents, items, projects, others)).findings();
    }
}
