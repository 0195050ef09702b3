package org.tricycle.testing;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Drives one project through its cycle as the right persons in turn. Each task is answered with its command's example, changed by what was
 * scripted for it.
 */
public final class CycleDriver {

    private static final int LONGEST_CYCLE = 200;

    /** Tasks that open only to those who have declared their interests. */
    private static final Set<String> FOR_DECLARED = Set.of("appraiseProposal", "moderateAppraisal", "decideApproval");

    /** Three groups on the need and three on the design. */
    private static final int POSITIONS_BEFORE_REVIEW = 6;

    private final Cast cast;
    private final Examples examples;
    private final Map<String, Deque<UnaryOperator<JsonObject>>> script = new HashMap<>();
    private final List<String> answered = new ArrayList<>();
    private final Map<String, Api> answering = new HashMap<>();
    private final Set<String> exemplary = new TreeSet<>();
    private int turn;
    private String project = "";
    private String status = "";

    public CycleDriver(URI server) {
        this.cast = Cast.at(server);
        this.examples = Examples.at(server);
    }

    /** Registers the request that the driver carries on. */
    public CycleDriver register(UnaryOperator<JsonObject> change) {
        JsonObject request = change.apply(examples.get("RegisterRequest"));
        project = cast.person("officer")
                .post("/api/projects", request)
                .expect(201)
                .json()
                .getString("code");
        return this;
    }

    /** Carries on a project that somebody else registered. */
    public CycleDriver follow(String code) {
        project = code;
        return this;
    }

    public CycleDriver register() {
        return register(UnaryOperator.identity());
    }

    /** The next answer to a task of this name that has no scripted answer yet: the example, changed. */
    public CycleDriver script(String task, UnaryOperator<JsonObject> change) {
        script.computeIfAbsent(task, name -> new ArrayDeque<>()).add(change);
        return this;
    }

    /** The example itself, in a row of scripted answers. */
    public CycleDriver scriptExample(String task) {
        return script(task, UnaryOperator.identity());
    }

    /** What a group answers in the review; on need and design, which come before, each group sends the example. */
    public CycleDriver scriptReview(UnaryOperator<JsonObject> change) {
        for (int position = 0; position < POSITIONS_BEFORE_REVIEW; position++) {
            scriptExample("fileGroupPosition");
        }
        return script("fileGroupPosition", change);
    }

    /** Answers open tasks until one meets the condition; that one stays open. */
    public OpenWork until(Predicate<OpenWork> stop) {
        for (int step = 0; step < LONGEST_CYCLE; step++) {
            List<OpenWork> open = open();
            if (open.isEmpty()) {
                throw new AssertionError(project + " ended as " + status + " too soon, after " + answered);
            }
            for (OpenWork task : open) {
                if (stop.test(task)) {
                    return task;
                }
            }
            answer(open.get(0)).expect(200);
        }
        throw new AssertionError(project + " goes round in circles: " + answered);
    }

    public OpenWork untilOpen(String task) {
        return until(open -> open.name().equals(task));
    }

    /** Answers open tasks that meet the condition until none does; the others stay open. */
    public CycleDriver answerAll(Predicate<OpenWork> which) {
        for (int step = 0; step < LONGEST_CYCLE; step++) {
            Optional<OpenWork> next = open().stream().filter(which).findFirst();
            if (next.isEmpty()) {
                return this;
            }
            answer(next.get()).expect(200);
        }
        throw new AssertionError(project + " goes round in circles: " + answered);
    }

    /** Answers open tasks until there is none. */
    public CycleDriver toTheEnd() {
        for (int step = 0; step < LONGEST_CYCLE; step++) {
            List<OpenWork> open = open();
            if (open.isEmpty()) {
                return this;
            }
            answer(open.get(0)).expect(200);
        }
        throw new AssertionError(project + " does not end: " + answered);
    }

    /** Answers these tasks in turn, each when it is open, whatever else is. */
    public CycleDriver answerAll(String... names) {
        for (String name : names) {
            OpenWork task = open().stream()
                    .filter(open -> open.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not open after " + answered));
            answer(task).expect(200);
        }
        return this;
    }

    /** Open tasks of the project, as an administrator sees them, always in the same order. */
    public List<OpenWork> open() {
        JsonObject page = cast.person("admin")
                .get("/api/tasks?scope=all&size=100&project=" + address())
                .expect(200)
                .json();
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(OpenWork::of)
                .sorted(Comparator.comparing(OpenWork::name).thenComparing(OpenWork::party))
                .toList();
    }

    /** Answers a task as the next person whom it is for. */
    public Reply answer(OpenWork task, String... headers) {
        return answer(task, nextAnswer(task), headers);
    }

    public Reply answer(OpenWork task, JsonObject command, String... headers) {
        Reply reply = person(task).post("/api/tasks/" + task.id() + "/complete", command, headers);
        answered.add(task.name() + (reply.status() == 200 ? "" : "!" + reply.status()));
        if (reply.status() == 200) {
            status = reply.json().getString("status");
            noteExample(task, command);
        }
        return reply;
    }

    private void noteExample(OpenWork task, JsonObject command) {
        if (command.equals(examples.get(task.command()))) {
            exemplary.add(task.command());
        }
    }

    /** Commands whose very example was answered 200. */
    public Set<String> exemplary() {
        return Set.copyOf(exemplary);
    }

    /** What the script says to a task now; each scripted answer is given once. */
    public JsonObject nextAnswer(OpenWork task) {
        Deque<UnaryOperator<JsonObject>> changes = script.get(task.name());
        JsonObject example = examples.get(task.command());
        return changes == null || changes.isEmpty() ? example : changes.poll().apply(example);
    }

    /** Who answers a task: somebody it is for, who has declared their interests where that is asked; of several candidates each in turn. */
    public Api person(OpenWork task) {
        return answering.computeIfAbsent(task.id(), id -> {
            Api person = choose(task);
            if (FOR_DECLARED.contains(task.name())) {
                declare(person, task);
            }
            return person;
        });
    }

    /** The person declares to have no conflict of interest, whatever the answer. */
    public Reply declare(Api person, OpenWork task) {
        return person.post("/api/tasks/" + task.id() + "/declaration", examples.get("DeclareInterests"));
    }

    private Api choose(OpenWork task) {
        List<String> candidates = cast.candidates(task);
        if (candidates.isEmpty()) {
            throw new AssertionError("Nobody of the demonstration accounts may answer " + task);
        }
        return cast.person(candidates.size() == 1 ? candidates.get(0) : candidates.get(turn++ % candidates.size()));
    }

    /** Withdraws the project. */
    public Reply withdraw() {
        return cast.person("officer").post("/api/projects/" + address() + "/withdraw", examples.get("WithdrawProject"));
    }

    /** Asks for a revision: the example, changed. */
    public Reply revise(UnaryOperator<JsonObject> change) {
        return cast.person("manager")
                .post("/api/projects/" + address() + "/revisions", change.apply(examples.get("RequestRevision")));
    }

    /** Answers the named tasks one after the other. */
    public CycleDriver answer(String... tasks) {
        for (String name : tasks) {
            OpenWork task = open().stream()
                    .filter(open -> open.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not open but " + open()));
            answer(task).expect(200);
        }
        return this;
    }

    /** Answers whatever else is open until only tasks of this name are. */
    public CycleDriver answerAllBut(String task) {
        for (int step = 0; step < LONGEST_CYCLE; step++) {
            List<OpenWork> others =
                    open().stream().filter(open -> !open.name().equals(task)).toList();
            if (others.isEmpty()) {
                return this;
            }
            answer(others.get(0)).expect(200);
        }
        throw new AssertionError(project + " does not come to rest: " + answered);
    }

    /** The project's row in the project list. */
    public JsonObject row() {
        JsonObject page = cast.person("admin")
                .get("/api/projects?size=5&q=" + project)
                .expect(200)
                .json();
        return page.getJsonArray("items").getJsonObject(0);
    }

    /** Kinds of what happened, oldest first, as an auditor reads them. */
    public List<String> timeline() {
        return cast
                .person("auditor")
                .get("/api/projects/" + address() + "/timeline")
                .expect(200)
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("kind"))
                .toList();
    }

    public Cast cast() {
        return cast;
    }

    public Examples examples() {
        return examples;
    }

    /** Names of the answered tasks in order; refused ones are marked with their status. */
    public List<String> answered() {
        return List.copyOf(answered);
    }

    /** Status after the last answer. */
    public String status() {
        return status;
    }

    public String code() {
        return project;
    }

    /** The code as it stands in addresses. */
    public String address() {
        return project.replace('/', '-');
    }

    /** The key that the project's processes carry. */
    public String businessKey() {
        return "project:" + project;
    }
}
