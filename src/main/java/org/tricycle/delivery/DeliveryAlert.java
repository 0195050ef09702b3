package org.tricycle.delivery;

/** How worrying the forecast is, least first (R14.6). */
public enum DeliveryAlert {
    /** Nothing is allocated, so that there is no forecast. */
    NONE,
    GREEN,
    AMBER,
    RED;

    DeliveryAlert orWorse(DeliveryAlert other) {
        return compareTo(other) < 0 ? other : this;
    }
}
