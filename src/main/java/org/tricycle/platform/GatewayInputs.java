package org.tricycle.platform;

import java.util.HashMap;
import java.util.Map;

/**
 * What a use case tells the process: values that gateways ask for, and nothing else.
 *
 * @param values process variable name to value: enum names, numbers or truth values
 */
public record GatewayInputs(Map<String, Object> values) {

    public GatewayInputs {
        values = Map.copyOf(values);
    }

    public static GatewayInputs none() {
        return new GatewayInputs(Map.of());
    }

    public static GatewayInputs of(String name, Enum<?> value) {
        return new GatewayInputs(Map.of(name, value.name()));
    }

    public static GatewayInputs of(String name, boolean value) {
        return new GatewayInputs(Map.of(name, value));
    }

    public GatewayInputs and(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        return new GatewayInputs(more);
    }
}
