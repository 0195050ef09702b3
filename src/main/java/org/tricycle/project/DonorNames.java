package org.tricycle.project;

import java.util.Map;
import java.util.Optional;

/** Names of donors that are no country and not among the well-known ones; the room that keeps partners answers. */
public interface DonorNames {

    /** Code to name, in the order of the names. */
    Map<String, String> names();

    /** Name of one donor, as it writes itself. */
    Optional<String> name(String code);
}
