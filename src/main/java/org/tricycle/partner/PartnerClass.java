package org.tricycle.partner;

import org.jspecify.annotations.Nullable;
import org.tricycle.project.Track;

/** Classes of partners, from which the track of their clearance follows (rules.md §4). */
public enum PartnerClass {
    /** A government or its development agency. */
    PUBLIC_DONOR,
    /** United Nations, an international financial institution or the European Union. */
    MULTILATERAL,
    /** A recognised employers’ or workers’ organisation. */
    SOCIAL_PARTNER,
    /** A foundation that seeks no profit, or a public institution. */
    NON_PROFIT,
    PRIVATE_BUSINESS;

    /** Business money takes the longest track, a foundation’s keeps a project off the light one (rules.md §0). */
    static Track leastTrack(@Nullable PartnerClass payer) {
        if (payer == PRIVATE_BUSINESS) {
            return Track.MAJOR;
        }
        return payer == NON_PROFIT ? Track.STANDARD : Track.LIGHT;
    }
}
