package org.tricycle.platform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text over which a {@link Fingerprint} is taken: a line {@code name=value} for every value, in the order they are added, backslashes
 * and line breaks escaped. Two records have the same text exactly when they say the same; nothing said and an empty text are the same.
 */
public final class CanonicalText {

    private final StringBuilder lines = new StringBuilder();

    public CanonicalText line(String name, @Nullable Object value) {
        String text = Objects.toString(value, "");
        lines.append(name).append('=').append(escaped(text)).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
