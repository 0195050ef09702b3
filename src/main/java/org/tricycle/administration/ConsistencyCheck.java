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
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Messages;
import org.tricycle.project.Status;

/** Finds in what engine, work items and subjects disagree (R13.5). */
class ConsistencyCheck {

    private static final String CYCLE = "project-cycle";

    private final Stock stock;
    private final List<Finding> findings = new ArrayList<>();

    ConsistencyCheck(Stock stock) {
        this.stock = stock;
    }

    /** By subject and kind; empty when everything agrees. */
    List<Finding> findings() {
        compareTasksWithItems();
        stock.items().stream()
                .filter(item -> !isKnown(item.subject()))
                .forEach(item -> add(
                        item.subject().isProject()
                                ? FindingKind.WORK_ITEM_WITHOUT_PROJECT
                                : FindingKind.WORK_ITEM_WITHOUT_SUBJECT,
                        item,
                        List.of(),
                        List.of(item.step())));
        stock.tokens().stream().collect(groupingBy(Token::subject)).forEach(this::comparePlaces);
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
                        task.subject(),
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

    private boolean isKnown(BusinessKey subject) {
        return subject.isProject()
                ? stock.projects().containsKey(subject.value())
                : stock.others().contains(subject);
    }

    private void comparePlaces(BusinessKey subject, List<Token> tokens) {
        List<String> places = tokens.stream()
                .filter(token -> !token.calling())
                .map(Token::place)
                .distinct()
                .sorted()
                .toList();
        if (!isKnown(subject)) {
            add(
                    subject.isProject() ? FindingKind.PROCESS_WITHOUT_PROJECT : FindingKind.PROCESS_WITHOUT_SUBJECT,
                    subject,
                    "",
                    List.of(),
                    places);
        } else if (subject.isProject()) {
            comparePlaces(subject, places, stock.projects().get(subject.value()));
        }
    }

    /** After its end a project still owes what is followed up; everything else has ended with it. */
    private void comparePlaces(BusinessKey project, List<String> places, @Nullable Status status) {
        List<String> strayed = places.stream()
                .filter(place ->
                        status == null || !WaitingPlaces.statuses(place).contains(status))
                .toList();
        if (status != null && !status.isEnd()) {
            strayed.forEach(place -> addOutOfPlace(project, place, status));
        } else if (!strayed.isEmpty()) {
            add(FindingKind.ENDED_PROJECT_STILL_RUNNING, project, "", List.of(), strayed);
        }
    }

    private void addOutOfPlace(BusinessKey project, String place, Status status) {
        List<String> expected = WaitingPlaces.statuses(place).stream()
                .map(Messages::key)
                .sorted()
                .toList();
        add(FindingKind.TOKEN_OUT_OF_PLACE, project, place, expected, List.of(Messages.key(status)));
    }

    private void findProjectsLeftBehind() {
        Set<BusinessKey> carried = stock.tokens().stream()
                .filter(token -> token.process().equals(CYCLE))
                .map(Token::subject)
                .collect(toSet());
        stock.projects().forEach((code, status) -> {
            BusinessKey project = BusinessKey.ofProject(code);
            if (!status.isEnd() && !carried.contains(project)) {
                add(FindingKind.PROJECT_WITHOUT_PROCESS, project, "", List.of("process." + CYCLE), List.of());
            }
        });
    }

    private void tell(Incident incident) {
        String place = incident.process() + "/" + incident.step();
        add(
                FindingKind.OPEN_INCIDENT,
                BusinessKey.parse(incident.subject()),
                place,
                List.of(),
                List.of(incident.message()));
    }

    private void add(FindingKind kind, OpenItem item, List<String> expected, List<String> found) {
        add(kind, item.subject(), item.step(), expected, found);
    }

    private void add(FindingKind kind, BusinessKey subject, String place, List<String> expected, List<String> found) {
        findings.add(new Finding(kind, subject.toString(), place, expected, found));
    }

    private static List<String> named(@Nullable String person) {
        return person == null ? List.of() : List.of(person);
    }

    private static List<String> sorted(Set<String> groups) {
        return groups.stream().sorted().toList();
    }
}
