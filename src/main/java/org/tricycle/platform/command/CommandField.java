package org.tricycle.platform.command;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a command, or the element of a list.
 *
 * @param name name of the record component; empty for a list's element
 * @param labelKey key of the label, {@code <Record>.<component>}; a list's element has its list's
 * @param kind what it holds
 * @param type the Java type of the value
 * @param required a command without it is refused; a list needs at least one row
 * @param given filled in by Tricycle and shown, not typed
 * @param limits what bounds the value
 * @param unit symbol shown beside a number, or null
 * @param listName name of the reference list of a {@link FieldKind#REFERENCE}, or null
 * @param group fields of a {@link FieldKind#RECORD}, or null
 * @param row element of a {@link FieldKind#LIST}, or null
 */
public record CommandField(
        String name,
        String labelKey,
        FieldKind kind,
        Class<?> type,
        boolean required,
        boolean given,
        Limits limits,
        @Nullable String unit,
        @Nullable String listName,
        @Nullable CommandModel group,
        @Nullable CommandField row)
        implements Serializable {

    public String helpKey() {
        return labelKey + ".help";
    }

    /** Fields of a group; asked only of {@link FieldKind#RECORD}. */
    public CommandModel fields() {
        return Optional.ofNullable(group).orElseThrow();
    }

    /** Element of a list; asked only of {@link FieldKind#LIST}. */
    public CommandField element() {
        return Optional.ofNullable(row).orElseThrow();
    }

    /** Name of the reference list; asked only of {@link FieldKind#REFERENCE}. */
    public String list() {
        return Optional.ofNullable(listName).orElseThrow();
    }

    /** Rows that are given are answered, but neither added nor removed. */
    public boolean hasGivenRows() {
        return row != null && row.group != null && row.group.fields().stream().anyMatch(CommandField::given);
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }
}
