package org.tricycle.platform.command;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CommandModel} from a record class. */
record ComponentReading(Class<? extends Record> owner, RecordComponent component) {

    static CommandModel model(Class<? extends Record> type) {
        List<CommandField> fields = Arrays.stream(type.getRecordComponents())
                .map(component -> new ComponentReading(type, component).field())
                .toList();
        return new CommandModel(type, fields);
    }

    private CommandField field() {
        boolean list = component.getType() == List.class;
        return list ? listField() : valueField(component.getName(), component.getType(), constraints());
    }

    private CommandField listField() {
        AnnotatedType row =
                ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        CommandField element = valueField("", rowType(), new Constraints(List.of(row.getAnnotations())));
        Limits limits = constraints().limits();
        return new CommandField(
                component.getName(),
                label(),
                FieldKind.LIST,
                List.class,
                limits.minSize() > 0,
                given(),
                limits,
                null,
                null,
                null,
                element);
    }

    private Class<?> rowType() {
        var argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (argument instanceof Class<?> type) {
            return type;
        }
        throw new IllegalArgumentException("Rows of " + label() + " are no plain type: " + argument);
    }

    private CommandField valueField(String name, Class<?> type, Constraints constraints) {
        FieldKind kind = kind(type);
        return new CommandField(
                name,
                label(),
                kind,
                type,
                required(type, constraints),
                given(),
                constraints.limits(),
                unit(),
                choiceList(),
                kind == FieldKind.RECORD ? CommandModel.of(type.asSubclass(Record.class)) : null,
                null);
    }

    private static boolean required(Class<?> type, Constraints constraints) {
        return type == boolean.class ? constraints.confirm() : type.isPrimitive() || constraints.require();
    }

    private FieldKind kind(Class<?> type) {
        if (type == String.class) {
            return textKind();
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return FieldKind.INTEGER;
        } else if (type == BigDecimal.class) {
            return FieldKind.DECIMAL;
        } else if (type == boolean.class || type == Boolean.class) {
            return FieldKind.BOOLEAN;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type.isEnum()) {
            return FieldKind.CHOICE;
        } else if (type.isRecord()) {
            return FieldKind.RECORD;
        }
        throw new IllegalArgumentException("No form shows " + label() + " of type " + type.getName());
    }

    private FieldKind textKind() {
        if (choiceList() != null) {
            return FieldKind.REFERENCE;
        }
        return component.isAnnotationPresent(Multiline.class) ? FieldKind.MULTILINE : FieldKind.TEXT;
    }

    private String label() {
        return owner.getSimpleName() + "." + component.getName();
    }

    private boolean given() {
        return component.isAnnotationPresent(Given.class);
    }

    private @Nullable String unit() {
        Unit unit = component.getAnnotation(Unit.class);
        return unit == null ? null : unit.value();
    }

    private @Nullable String choiceList() {
        Choice choice = component.getAnnotation(Choice.class);
        return choice == null ? null : choice.value();
    }

    /** Bean Validation annotations stand on the private field; the record component does not show them. */
    private Constraints constraints() {
        try {
            Annotation[] annotations =
                    owner.getDeclaredField(component.getName()).getAnnotations();
            return new Constraints(List.of(annotations));
        } catch (NoSuchFieldException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
