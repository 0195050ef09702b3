package org.tricycle.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tricycle.workflow.Box.Point;

/** A model's drawing, read from its diagram interchange; everything is named by the id of the element it stands for. */
final class Diagram {

    private final Map<String, Box> shapes = new LinkedHashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Box> labels = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, List<String>> ancestors = new HashMap<>();

    private Diagram() {}

    static Diagram of(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Diagram diagram = new Diagram();
        model.getModelElementsByType(BpmnShape.class).forEach(diagram::add);
        model.getModelElementsByType(BpmnEdge.class).forEach(diagram::add);
        return diagram;
    }

    Map<String, Box> shapes() {
        return shapes;
    }

    Map<String, Box> labels() {
        return labels;
    }

    Map<String, Flow> flows() {
        return flows;
    }

    Box shape(String element) {
        return Objects.requireNonNull(shapes.get(element), element + " is not drawn");
    }

    /** Whether the first element is drawn around the second. */
    boolean surrounds(String outer, String inner) {
        return ancestors.getOrDefault(inner, List.of()).contains(outer);
    }

    /** Whether an event sits on the edge of a step. */
    boolean isAttached(String event, String step) {
        return step.equals(hosts.get(event));
    }

    private void add(BpmnShape shape) {
        String id = shape.getBpmnElement().getId();
        if (shape.getBpmnElement() instanceof BoundaryEvent event) {
            hosts.put(id, event.getAttachedTo().getId());
        }
        shapes.put(id, box(shape.getBounds()));
        add(shape.getBpmnElement(), shape.getBpmnLabel());
    }

    private void add(BpmnEdge edge) {
        SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
        List<Point> points = edge.getWaypoints().stream()
                .map(waypoint -> new Point(waypoint.getX(), waypoint.getY()))
                .toList();
        flows.put(
                flow.getId(),
                new Flow(flow.getSource().getId(), flow.getTarget().getId(), points));
        add(flow, edge.getBpmnLabel());
    }

    @SuppressWarnings("NullAway")
    private void add(BaseElement element, BpmnLabel label) {
        ancestors.put(element.getId(), ancestorsOf(element));
        if (label != null) {
            labels.put(element.getId(), box(label.getBounds()));
        }
    }

    @SuppressWarnings("NullAway")
    private static List<String> ancestorsOf(BaseElement element) {
        List<String> found = new ArrayList<>();
        ModelElementInstance parent = element.getParentElement();
        while (parent instanceof BaseElement around) {
            found.add(around.getId());
            parent = parent.getParentElement();
        }
        return found;
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /**
     * A sequence flow as drawn.
     *
     * @param source id of the element it leaves
     * @param target id of the element it enters
     */
    record Flow(String source, String target, List<Point> points) {

        List<Box> segments() {
            return IntStream.range(1, points.size())
                    .mapToObj(i -> Box.around(points.get(i - 1), points.get(i)))
                    .toList();
        }

        Point first() {
            return points.get(0);
        }

        Point last() {
            return points.get(points.size() - 1);
        }
    }
}
