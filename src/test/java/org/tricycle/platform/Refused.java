package org.tricycle.platform;

import java.util.List;

/** What a rule said no to, for tests. */
public final class Refused {

    private Refused() {}

    /** The refusal that an attempt meets. */
    public static Refusal refusal(Runnable attempt) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("Nothing was refused");
    }

    /** The type of the refusal that an attempt meets. */
    public static String type(Runnable attempt) {
        return refusal(attempt).type();
    }

    /** Pointer and message key of each field at fault: {@code /amount violation.too-high}. */
    public static List<String> faults(Runnable attempt) {
        return refusal(attempt).violations().stream()
                .map(fault -> fault.pointer() + " " + fault.messageKey())
                .toList();
    }
}
