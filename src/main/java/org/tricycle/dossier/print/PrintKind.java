package org.tricycle.dossier.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Papers that are printed, as their addresses name them in lower case. */
public enum PrintKind {
    /** A version of the project document. */
    DOCUMENT,
    /** A round of appraisal. */
    APPRAISAL,
    /** A consultation that is over. */
    CONSULTATION,
    /** A round of approval that is decided. */
    APPROVAL;

    static Optional<PrintKind> named(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
