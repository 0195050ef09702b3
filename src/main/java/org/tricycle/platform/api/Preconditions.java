package org.tricycle.platform.api;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;

/** Entity tags made of version numbers. */
public final class Preconditions {

    private Preconditions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that {@code If-Match} names; empty when the header is absent or {@code *}.
     *
     * @throws Refusal {@code malformed-request}
     */
    public static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(ifMatch.replace("\"", "").strip()));
        } catch (NumberFormatException unreadable) {
            throw new Refusal(Refusal.Kind.MALFORMED, "malformed-request");
        }
    }
}
