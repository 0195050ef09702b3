package org.tricycle.inbox;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * Whoever is to judge says, before the dossier opens to them, whether they have a conflict of interest (R10.13).
 *
 * @param noConflictOfInterest neither the person nor people close to them wrote what is judged, carry it out or gain from it
 * @param conflict what the conflict is; mandatory where there is one
 */
public record DeclareInterests(
        boolean noConflictOfInterest,
        @Nullable @Size(max = 1000) @Multiline String conflict) {

    public static DeclareInterests example() {
        return none();
    }

    /** No conflict of interest. */
    public static DeclareInterests none() {
        return new DeclareInterests(true, null);
    }
}
