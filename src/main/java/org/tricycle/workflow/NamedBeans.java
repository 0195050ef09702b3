package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CDI beans by name, as the map in which the engine's expressions look them up. */
@ApplicationScoped
class NamedBeans extends AbstractMap<Object, Object> {

    private final Instance<Object> beans;

    @Inject
    NamedBeans(@Any Instance<Object> beans) {
        this.beans = beans;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    NamedBeans() {
        this.beans = null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text
                && beans.select(NamedLiteral.of(text)).isResolvable();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String text ? beans.select(NamedLiteral.of(text)).get() : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
