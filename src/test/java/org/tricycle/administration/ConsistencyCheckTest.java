package org.tricycle.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.inbox.OpenItem;
import org.tricycle.project.Status;

// R13.5
class ConsistencyCheckTest {

    private static final String CODE = "GHA/26/01/NLD";
    private static final Set<String> OFFICERS = Set.of("PROJECT_OFFICER@GHA");
    private static final String STEP = "userTask_checkMandate";
    private static final String PLACE = "project-cycle/" + STEP;

    private final List<EngineTask> tasks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<OpenItem> items = new ArrayList<>();
    private final Map<String, Status> projects = new HashMap<>();

    ConsistencyCheckTest() {
        tasks.add(new EngineTask("1", CODE, "project-cycle", STEP, "officer", OFFICERS));
        items.add(item("1", "officer", OFFICERS));
        tokens.add(new Token(CODE, "project-cycle", STEP, false));
        projects.put(CODE, Status.IDEA);
    }

    @Test
    void isContentWhenEverythingAgrees() {
        projects.put("GHA/26/02/NLD", Status.FINANCIALLY_CLOSED);
        projects.put("GHA/26/03/NLD", Status.APPRAISAL);
        tokens.add(new Token("GHA/26/03/NLD", "project-cycle", "callActivity_appraisal", true));
        tokens.add(new Token("GHA/26/03/NLD", "appraisal", "serviceTask_combineRatings", false));

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAWorkItemThatTheEngineDoesNotWaitFor() {
        tasks.clear();

        assertThat(findings())
                .containsExactly(new Finding(FindingKind.WORK_ITEM_WITHOUT_TASK, CODE, STEP, List.of(), List.of(STEP)));
    }

    @Test
    void findsATaskThatNoInboxOffers() {
        items.clear();

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.TASK_WITHOUT_WORK_ITEM, CODE, PLACE, List.of(PLACE), List.of()));
    }

    @Test
    void findsAnotherAssignee() {
        items.set(0, item("1", null, OFFICERS));

        assertThat(findings())
                .containsExactly(new Finding(FindingKind.ASSIGNEE_DIFFERS, CODE, STEP, List.of("officer"), List.of()));
    }

    @Test
    void findsOtherCandidates() {
        items.set(0, item("1", "officer", Set.of("APPRAISER@GHA")));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.CANDIDATES_DIFFER,
                        CODE,
                        STEP,
                        List.of("PROJECT_OFFICER@GHA"),
                        List.of("APPRAISER@GHA")));
    }

    @Test
    void findsATokenWhereTheStatusDoesNotAllowIt() {
        projects.put(CODE, Status.APPROVAL);

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.TOKEN_OUT_OF_PLACE,
                        CODE,
                        PLACE,
                        List.of("Status.IDEA"),
                        List.of("Status.APPROVAL")));
    }

    @Test
    void findsATokenInAProcessThatNoStatusKnows() {
        tokens.add(new Token(CODE, "somewhere-else", "serviceTask_tryStep", false));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.TOKEN_OUT_OF_PLACE,
                        CODE,
                        "somewhere-else/serviceTask_tryStep",
                        List.of(),
                        List.of("Status.IDEA")));
    }

    @Test
    void findsAProjectThatNoCycleCarriesOn() {
        projects.put("GHA/26/02/NLD", Status.APPRAISAL);
        tokens.add(new Token("GHA/26/02/NLD", "appraisal", "userTask_appraiseProposal", false));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.PROJECT_WITHOUT_PROCESS,
                        "GHA/26/02/NLD",
                        "",
                        List.of("process.project-cycle"),
                        List.of()));
    }

    @Test
    void findsAnEndedProjectThatStillRuns() {
        projects.put(CODE, Status.WITHDRAWN);

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.ENDED_PROJECT_STILL_RUNNING, CODE, "", List.of(), List.of(PLACE)));
    }

    @Test
    void findsWorkAndProcessesWithoutAProject() {
        projects.clear();

        assertThat(findings())
                .containsExactly(
                        new Finding(FindingKind.WORK_ITEM_WITHOUT_PROJECT, CODE, STEP, List.of(), List.of(STEP)),
                        new Finding(FindingKind.PROCESS_WITHOUT_PROJECT, CODE, "", List.of(), List.of(PLACE)));
    }

    @Test
    void findsAnIncident() {
        incidents.add(RememberedControl.incident("a", true));

        assertThat(findings())
                .containsExactly(new Finding(
                        FindingKind.OPEN_INCIDENT,
                        CODE,
                        "start-up/serviceTask_activateProject",
                        List.of(),
                        List.of("No answer")));
    }

    private static OpenItem item(String engineTask, @Nullable String assignee, Set<String> groups) {
        return new OpenItem("w" + engineTask, engineTask, CODE, STEP, assignee, groups);
    }

    private List<Finding> findings() {
        return new ConsistencyCheck(new Stock(tasks, tokens, incidents, items, projects)).findings();
    }
}
