package org.tricycle.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.OpenItem;
import org.tricycle.platform.Messages;
import org.tricycle.project.Status;

/** Finds in what engine, work items and projects disagree (R13.5). */
class ConsistencyCheck {

    private static final String CYCLE = "project-cycle";

    private final Stock stock;
    private final List<Finding> findings = new ArrayList<>();

    ConsistencyCheck(Stock stock) {
        this.stock = stock;
    }

    /** By project and kind; empty when everything agrees. */
    List<Finding> findings() {
        compareTasksWithItems();
        stock.items().stream()
                .filter(item -> !stock.projects().containsKey(item.project()))
                .forEach(item -> add(FindingKind.WORK_ITEM_WITHOUT_PROJECT, item, List.of(), List.of(item.step())));
        stock.tokens().stream().collect(groupingBy(Token::project)).forEach(this::comparePlaces);
        findProjectsLeftBehind();
        stock.incidents().forEach(this::tell);
        findings.sort(Comparator.comparing(Finding::subject)
                .thenComparing(Finding::kind)
                .thenComparing(Finding::place));
        return List.copyOf(findings);
    }

    private void compareTasksWithItems() {
        Map<String, EngineTask> tasks = stock.tasks().stream().collect(toMap(EngineTask::id, Function.identity()));
        Set<String> offered = stock.items().stream().map(OpenItem::engineTask).collect(toSet());
        for (OpenItem item : stock.items()) {
            EngineTask task = tasks.get(item.engineTask());
            if (task == null) {
                add(FindingKind.WORK_ITEM_WITHOUT_TASK, item, List.of(), List.of(item.step()));
            } else {
                compare(task, item);
            }
        }
        stock.tasks().stream()
                .filter(task -> !offered.contains(task.id()))
                .forEach(task -> add(
                        FindingKind.TASK_WITHOUT_WORK_ITEM,
                        task.project(),
                        task.place(),
                        List.of(task.place()),
                        List.of()));
    }

    private void compare(EngineTask task, OpenItem item) {
        if (!Objects.equals(task.assignee(), item.assignee())) {
            add(FindingKind.ASSIGNEE_DIFFERS, item, named(task.assignee()), named(item.assignee()));
        }
        if (!task.groups().equals(item.groups())) {
            add(FindingKind.CANDIDATES_DIFFER, item, sorted(task.groups()), sorted(item.groups()));
        }
    }

    private void comparePlaces(String project, List<Token> tokens) {
        Status status = stock.projects().get(project);
        List<String> places = tokens.stream()
                .filter(token -> !token.calling())
                .map(Token::place)
                .distinct()
                .sorted()
                .toList();
        if (status == null) {
            add(FindingKind.PROCESS_WITHOUT_PROJECT, project, "", List.of(), places);
        } else if (status.isEnd()) {
            add(FindingKind.ENDED_PROJECT_STILL_RUNNING, project, "", List.of(), places);
        } else {
            places.stream()
                    .filter(place -> !WaitingPlaces.statuses(place).contains(status))
                    .forEach(place -> add(
                            FindingKind.TOKEN_OUT_OF_PLACE,
                            project,
                            place,
                            WaitingPlaces.statuses(place).stream()
                                    .map(Messages::key)
                                    .sorted()
                                    .toList(),
                            List.of(Messages.key(status))));
        }
    }

    private void findProjectsLeftBehind() {
        Set<String> carried = stock.tokens().stream()
                .filter(token -> token.process().equals(CYCLE))
                .map(Token::project)
                .collect(toSet());
        stock.projects().forEach((project, status) -> {
            if (!status.isEnd() && !carried.contains(project)) {
                add(FindingKind.PROJECT_WITHOUT_PROCESS, project, "", List.of("process." + CYCLE), List.of());
            }
        });
    }

    private void tell(Incident incident) {
        String place = incident.process() + "/" + incident.step();
        add(FindingKind.OPEN_INCIDENT, incident.project(), place, List.of(), List.of(incident.message()));
    }

    private void add(FindingKind kind, OpenItem item, List<String> expected, List<String> found) {
        add(kind, item.project(), item.step(), expected, found);
    }

    private void add(FindingKind kind, String project, String place, List<String> expected, List<String> found) {
        findings.add(new Finding(kind, project, place, expected, found));
    }

    private static List<String> named(@Nullable String person) {
        return person == null ? List.of() : List.of(person);
    }

    private static List<String> sorted(Set<String> groups) {
        return groups.stream().sorted().toList();
    }
}
