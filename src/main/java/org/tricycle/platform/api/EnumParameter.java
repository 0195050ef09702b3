package org.tricycle.platform.api;

import java.util.Arrays;
import java.util.Locale;
import org.tricycle.platform.Refusal;

/** Query parameters that take one of a few words. */
public final class EnumParameter {

    private EnumParameter() {}

    /** @throws Refusal {@code unknown-parameter-value}, naming the words allowed */
    public static <E extends Enum<E>> E of(Class<E> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.MALFORMED,
                        "unknown-parameter-value",
                        name,
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
