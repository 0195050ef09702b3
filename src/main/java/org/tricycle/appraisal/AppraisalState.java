package org.tricycle.appraisal;

/** How far a round of appraisal has come. */
public enum AppraisalState {
    /** Reviews are being written, and moderated where they lie too far apart. */
    UNDER_REVIEW,
    /** The policy has said what follows. */
    DETERMINED,
    /** The lead appraiser wants another outcome; the head of unit has not said yes. */
    OVERRIDDEN,
    /** The lead appraiser has confirmed it, or an override was endorsed. */
    CONFIRMED
}
