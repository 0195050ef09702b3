package org.tricycle.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;

/**
 * One decision table as the engine evaluates it.
 *
 * @param key the decision's id
 * @param inputs names of its inputs, in the order in which {@link #decide} takes their values
 */
record DecisionTable(String key, List<String> inputs) {

    static DecisionTable of(String key, String... inputs) {
        return new DecisionTable(key, List.of(inputs));
    }

    /** Every output of the rows that apply, from top to bottom. */
    List<Object> decide(Object... values) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            variables.put(inputs.get(i), values[i]);
        }
        return result(variables).getResultList().stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }

    private DmnDecisionTableResult result(Map<String, Object> variables) {
        return ModelEngine.shared().getDecisionService().evaluateDecisionTableByKey(key, variables);
    }
}
