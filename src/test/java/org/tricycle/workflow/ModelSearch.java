package org.tricycle.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Every marking that a model and the models it calls can reach, found by moving tokens over the drawings alone: no engine, no beans, no values.
 *
 * <p>Conditions count as open unless the caller closes a flow, so more is reached than in truth and a marking that is not found does not exist.
 * A step done for several at once is one of it, or two where the caller says so, and where a list decides how many, none as well. Two tokens at one place count as one.
 */
final class ModelSearch {

    private static final int MOST_MARKINGS = 500_000;

    /**
     * Where all tokens stand, and what has come true on the way.
     *
     * @param tokens places, each the ids from the outermost call down to the element, joined by a slash
     */
    record Marking(Set<String> tokens, Set<String> facts) {

        Marking {
            tokens = Set.copyOf(tokens);
            facts = Set.copyOf(facts);
        }

        /** A token stands in the element of this id, or somewhere inside it. */
        boolean isIn(String element) {
            return tokens.stream()
                    .anyMatch(token -> Stream.of(token.split("/")).anyMatch(id -> name(id).equals(element)));
        }
    }

    /** Says what is true once a token has entered or left an element, given what was true before. */
    interface Facts {

        /** The truth from now on. */
        Set<String> after(String element, boolean left, Set<String> before);
    }

    private final Map<String, BpmnModelInstance> models = new HashMap<>();
    private final BiPredicate<String, Set<String>> open;
    private final Facts facts;
    private final Set<String> ends;
    private final Set<String> twice;
    private final String process;
    private final Map<String, FlowContainer> contents = new HashMap<>();
    private final Map<String, List<SequenceFlow>> outgoing = new HashMap<>();

    /**
     * A search in the models of the project.
     *
     * @param process id of the process that is followed from its start to its ends
     * @param open whether a flow may be taken, by its id and what is true
     * @param ends ids of elements at which nobody looks further
     * @param twice ids of steps that are done for two at once
     */
    ModelSearch(
            String process, BiPredicate<String, Set<String>> open, Facts facts, Set<String> ends, Set<String> twice) {
        ModelEngine.models(".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .forEach(this::add);
        this.open = open;
        this.facts = facts;
        this.ends = ends;
        this.twice = twice;
        this.process = process;
    }

    private void add(BpmnModelInstance model) {
        model.getModelElementsByType(Process.class).forEach(process -> models.put(process.getId(), model));
    }

    /** The model of a process, to be changed before the search. */
    final BpmnModelInstance model(String process) {
        BpmnModelInstance model = models.get(process);
        if (model == null) {
            throw new AssertionError("No model has the process " + process);
        }
        return model;
    }

    private Scope root() {
        return new Scope("", contents.computeIfAbsent("", place -> FlowContainer.of(processOf(process))));
    }

    private Process processOf(String id) {
        return model(id).getModelElementById(id);
    }

    /** Everything that can be reached. */
    Collection<Marking> markings() {
        return search(marking -> false);
    }

    /** Whether something like this can be reached; the nearest is looked for first. */
    boolean reaches(Predicate<Marking> wanted) {
        return search(wanted).stream().anyMatch(wanted);
    }

    private Collection<Marking> search(Predicate<Marking> last) {
        Set<Marking> seen = new HashSet<>();
        Queue<Marking> waiting = new ArrayDeque<>();
        enterScope(root(), new Marking(Set.of(), Set.of())).forEach(first -> note(first, seen, waiting));
        while (!waiting.isEmpty()) {
            Marking marking = waiting.remove();
            if (last.test(marking)) {
                return seen;
            }
            next(marking).forEach(found -> note(found, seen, waiting));
            if (seen.size() > MOST_MARKINGS) {
                throw new AssertionError("There is no end of markings");
            }
        }
        return seen;
    }

    private static void note(Marking marking, Set<Marking> seen, Queue<Marking> waiting) {
        if (seen.add(marking)) {
            waiting.add(marking);
        }
    }

    /** Content of a process or subprocess, at the place from which it was entered. */
    private record Scope(String place, FlowContainer content) {}

    /** Processes and subprocesses alike. */
    private record FlowContainer(Collection<FlowElement> elements) {
        static FlowContainer of(ModelElementInstance element) {
            return new FlowContainer(List.copyOf(
                    element instanceof Process process
                            ? process.getFlowElements()
                            : ((SubProcess) element).getFlowElements()));
        }

        <E extends FlowElement> Stream<E> all(Class<E> kind) {
            return elements.stream().filter(kind::isInstance).map(kind::cast);
        }
    }

    private List<Marking> next(Marking marking) {
        List<Marking> found = new ArrayList<>();
        walk(marking, root(), found);
        return found;
    }

    /** All steps that anything in a scope can take; whether the scope still holds a token. */
    private boolean walk(Marking marking, Scope scope, List<Marking> found) {
        boolean alive = false;
        for (FlowElement element : scope.content().elements()) {
            if (element instanceof FlowNode node) {
                alive |= step(marking, scope, node, found);
            }
        }
        if (alive) {
            withdrawals(marking, scope, found);
        }
        return alive;
    }

    private boolean step(Marking marking, Scope scope, FlowNode node, List<Marking> found) {
        String place = scope.place() + node.getId();
        if (node instanceof ParallelGateway gateway) {
            return join(marking, scope, gateway, found);
        }
        boolean here = marking.tokens().contains(place);
        boolean inside = marking.tokens().stream()
                .anyMatch(token -> token.startsWith(place + "/") || token.startsWith(place + "#"));
        if (ends.contains(node.getId())) {
            return here || inside;
        }
        if (inside) {
            List<Scope> instances = instances(place, node, marking);
            instances.forEach(instance -> walk(marking, instance, found));
            interruptions(marking, scope, node, found);
        } else if (here) {
            complete(marking, scope, node, found);
            interruptions(marking, scope, node, found);
        }
        return here || inside;
    }

    private List<Scope> instances(String place, FlowNode node, Marking marking) {
        return Stream.of(place + "/", place + "#1/", place + "#2/")
                .filter(prefix -> marking.tokens().stream().anyMatch(token -> token.startsWith(prefix)))
                .map(prefix -> new Scope(prefix, content(place, node)))
                .toList();
    }

    /** Looked up once for every place: what a step holds. */
    private FlowContainer content(String place, FlowNode node) {
        return contents.computeIfAbsent(
                place,
                found -> FlowContainer.of(
                        node instanceof CallActivity call ? processOf(call.getCalledElement()) : node));
    }

    private List<SequenceFlow> outgoing(Scope scope, FlowNode node) {
        return outgoing.computeIfAbsent(scope.place() + node.getId(), found -> List.copyOf(node.getOutgoing()));
    }

    private boolean join(Marking marking, Scope scope, ParallelGateway gateway, List<Marking> found) {
        List<String> needed = gateway.getIncoming().stream()
                .map(flow -> scope.place() + "~" + flow.getId())
                .toList();
        if (marking.tokens().containsAll(needed)) {
            Set<String> left = new HashSet<>(marking.tokens());
            needed.forEach(left::remove);
            found.addAll(leaveOverAll(new Marking(left, marking.facts()), scope, gateway));
        }
        return needed.stream().anyMatch(marking.tokens()::contains);
    }

    /** A token that stands at a node moves on. */
    private void complete(Marking marking, Scope scope, FlowNode node, List<Marking> found) {
        Set<String> left = new HashSet<>(marking.tokens());
        left.remove(scope.place() + node.getId());
        Marking gone = new Marking(left, facts.after(node.getId(), true, marking.facts()));
        if (node instanceof EndEvent) {
            found.addAll(closed(gone, scope.place()));
        } else if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
            outgoing(scope, node).forEach(flow -> found.addAll(take(gone, scope, flow)));
        } else {
            found.addAll(leaveOverAll(gone, scope, node));
        }
    }

    /** A scope without tokens is done, and the step around it goes on once every instance is. */
    private List<Marking> closed(Marking marking, String prefix) {
        if (prefix.isEmpty() || marking.tokens().stream().anyMatch(token -> token.startsWith(prefix))) {
            return List.of(marking);
        }
        String place = prefix.substring(0, prefix.length() - 1).replaceAll("#[12]$", "");
        if (marking.tokens().stream()
                .anyMatch(token -> token.startsWith(place + "#") || token.startsWith(place + "/"))) {
            return List.of(marking);
        }
        Scope around = around(place);
        FlowNode node = around.content()
                .all(FlowNode.class)
                .filter(candidate -> place.equals(around.place() + candidate.getId()))
                .findFirst()
                .orElseThrow();
        Marking gone = new Marking(marking.tokens(), facts.after(node.getId(), true, marking.facts()));
        if (node instanceof SubProcess process && process.triggeredByEvent()) {
            return closed(gone, around.place());
        }
        return leaveOverAll(gone, around, node);
    }

    /** The scope in which a place lies, found from the outermost one inwards. */
    private Scope around(String place) {
        int cut = place.lastIndexOf('/');
        if (cut < 0) {
            return root();
        }
        String outer = place.substring(0, cut).replaceAll("#[12]$", "");
        Scope beyond = around(outer);
        FlowNode node = beyond.content()
                .all(FlowNode.class)
                .filter(candidate -> outer.equals(beyond.place() + candidate.getId()))
                .findFirst()
                .orElseThrow();
        return new Scope(place.substring(0, cut + 1), content(outer, node));
    }

    private List<Marking> leaveOverAll(Marking marking, Scope scope, FlowNode node) {
        List<Marking> markings = List.of(marking);
        for (SequenceFlow flow : outgoing(scope, node)) {
            List<Marking> further = new ArrayList<>();
            markings.forEach(each -> further.addAll(take(each, scope, flow)));
            markings = further;
        }
        return markings;
    }

    private List<Marking> take(Marking marking, Scope scope, SequenceFlow flow) {
        if (!open.test(flow.getId(), marking.facts())) {
            return List.of();
        }
        if (flow.getTarget() instanceof ParallelGateway) {
            return List.of(with(marking, scope.place() + "~" + flow.getId()));
        }
        return enter(marking, scope, flow.getTarget());
    }

    private List<Marking> enter(Marking marking, Scope scope, FlowNode node) {
        String place = scope.place() + node.getId();
        Marking entered = new Marking(marking.tokens(), facts.after(node.getId(), false, marking.facts()));
        if (ends.contains(node.getId()) || !(node instanceof CallActivity || node instanceof SubProcess)) {
            return List.of(with(entered, place));
        }
        if (!(((Activity) node).getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics several)) {
            return enterScope(new Scope(place + "/", content(place, node)), entered);
        }
        List<Marking> found = new ArrayList<>();
        List<Marking> first = enterScope(new Scope(place + "#1/", content(place, node)), entered);
        if (twice.contains(node.getId())) {
            first.forEach(one -> found.addAll(enterScope(new Scope(place + "#2/", content(place, node)), one)));
        } else {
            found.addAll(first);
        }
        if (several.getCamundaCollection() != null) {
            found.addAll(leaveOverAll(entered, scope, node));
        }
        return found;
    }

    private List<Marking> enterScope(Scope scope, Marking marking) {
        StartEvent start = scope.content().all(StartEvent.class).findFirst().orElseThrow();
        return enter(marking, scope, start);
    }

    private static Marking with(Marking marking, String token) {
        Set<String> more = new TreeSet<>(marking.tokens());
        more.add(token);
        return new Marking(more, marking.facts());
    }

    private void interruptions(Marking marking, Scope scope, FlowNode node, List<Marking> found) {
        scope.content()
                .all(BoundaryEvent.class)
                .filter(event -> event.getAttachedTo().getId().equals(node.getId()))
                .forEach(event -> found.addAll(leaveOverAll(
                        event.cancelActivity() ? without(marking, scope.place() + node.getId()) : marking,
                        scope,
                        event)));
    }

    /** What an event subprocess of the scope does to it. */
    private void withdrawals(Marking marking, Scope scope, List<Marking> found) {
        scope.content()
                .all(SubProcess.class)
                .filter(SubProcess::triggeredByEvent)
                .forEach(process -> {
                    String place = scope.place() + process.getId();
                    if (marking.tokens().stream().noneMatch(token -> token.startsWith(place + "/"))) {
                        Set<String> left = new HashSet<>(marking.tokens());
                        left.removeIf(token -> token.startsWith(scope.place()));
                        found.addAll(enterScope(
                                new Scope(place + "/", FlowContainer.of(process)), new Marking(left, marking.facts())));
                    }
                });
    }

    private static Marking without(Marking marking, String place) {
        Set<String> left = new HashSet<>(marking.tokens());
        left.removeIf(token -> token.equals(place) || token.startsWith(place + "/") || token.startsWith(place + "#"));
        return new Marking(left, marking.facts());
    }

    private static String name(String id) {
        int number = id.indexOf('#');
        return number < 0 ? id : id.substring(0, number);
    }
}
