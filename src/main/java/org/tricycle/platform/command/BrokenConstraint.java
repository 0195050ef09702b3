package org.tricycle.platform.command;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tricycle.platform.Refusal.Violation;

/**
 * A broken Bean Validation constraint in the words of our bundles: the message {@code violation.<...>} of the constraint, or the
 * constraint's own message where the command names one.
 */
record BrokenConstraint(CommandModel model, ConstraintViolation<?> broken) {

    private static final String STANDARD = "{jakarta.validation.constraints.";

    Violation violation() {
        String template = broken.getMessageTemplate();
        return template.startsWith(STANDARD)
                ? new Violation(pointer(), key(), arguments())
                : new Violation(pointer(), template.replaceAll("^\\{|}$", ""), List.of());
    }

    /** A rule over several fields points at the record they belong to. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        CommandModel current = model;
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            Optional<CommandField> field = current.field(String.valueOf(node.getName()));
            if (node.getKind() == ElementKind.PROPERTY && field.isPresent()) {
                pointer.append('/').append(node.getName());
                current = inner(field.get(), current);
            }
        }
        return pointer.toString();
    }

    private static CommandModel inner(CommandField field, CommandModel current) {
        CommandField holder = field.row() == null ? field : field.element();
        return holder.group() == null ? current : holder.fields();
    }

    private Class<?> constraint() {
        return broken.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private String key() {
        return "violation."
                + switch (constraint().getSimpleName()) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "required";
                    case "AssertTrue" -> "confirm";
                    case "Min" -> "min";
                    case "Max" -> "max";
                    case "DecimalMin" -> isInclusive() ? "min" : "more-than";
                    case "DecimalMax" -> isInclusive() ? "max" : "less-than";
                    case "Size" -> size();
                    default -> kebab(constraint().getSimpleName());
                };
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private boolean isInclusive() {
        return (boolean) attribute("inclusive");
    }

    private String size() {
        boolean few = actualSize() < (int) attribute("min");
        if (broken.getInvalidValue() instanceof CharSequence) {
            return few ? "too-short" : "too-long";
        }
        return few ? "too-few" : "too-many";
    }

    private int actualSize() {
        Object value = broken.getInvalidValue();
        if (value instanceof CharSequence text) {
            return text.length();
        }
        return value instanceof Collection<?> rows ? rows.size() : Array.getLength(value);
    }

    private List<Object> arguments() {
        return switch (constraint().getSimpleName()) {
            case "Min", "Max" -> List.of(attribute("value"));
            case "DecimalMin", "DecimalMax" ->
                List.of(new BigDecimal(attribute("value").toString()));
            case "Digits" -> List.of(attribute("integer"), attribute("fraction"));
            case "Size" -> List.of(attribute(size().endsWith("short") || size().endsWith("few") ? "min" : "max"));
            default -> List.of();
        };
    }

    private Object attribute(String name) {
        Map<String, Object> attributes = broken.getConstraintDescriptor().getAttributes();
        return Objects.requireNonNull(attributes.get(name), name);
    }
}
