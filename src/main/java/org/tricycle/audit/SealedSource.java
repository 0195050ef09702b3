package org.tricycle.audit;

import java.util.Optional;

/** Reads what stands behind one kind of decision again, so that a change behind the register shows (R0.8). */
public interface SealedSource {

    /** The kind of entries that it can read again. */
    String kind();

    /**
     * The text that would be sealed if the decision were entered today.
     *
     * @return empty when the records behind the entry are gone
     */
    Optional<String> read(RegisterEntry entry);
}
