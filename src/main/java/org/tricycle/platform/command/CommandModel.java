package org.tricycle.platform.command;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a command record, read once from its components. The generic form, the JSON reader and the API's schema all follow it.
 *
 * @param type the record
 * @param fields in the order of the components
 */
public record CommandModel(Class<? extends Record> type, List<CommandField> fields) implements Serializable {

    private static final ClassValue<CommandModel> MODELS = new ClassValue<>() {
        @Override
        protected CommandModel computeValue(Class<?> type) {
            return ComponentReading.model(type.asSubclass(Record.class));
        }
    };

    /**
     * The shape of this record.
     *
     * @throws IllegalArgumentException when a component has a type that no form can show
     */
    public static CommandModel of(Class<? extends Record> type) {
        return MODELS.get(type);
    }

    /** Name of the command, as in the member {@code command} of its JSON. */
    public String name() {
        return type.getSimpleName();
    }

    public Optional<CommandField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * A command from its values, in the order of the fields.
     *
     * @throws InvocationTargetException when the record's constructor refuses them
     */
    Record create(@Nullable Object[] values) throws InvocationTargetException {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What a command holds in one of its fields. */
    public @Nullable Object valueOf(Record command, CommandField field) {
        try {
            var accessor = type.getDeclaredMethod(field.name());
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
