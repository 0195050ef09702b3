package org.tricycle.delivery;

/** What is pointed out beside the alert (R14.6). */
public enum DeliveryFlag {
    /** More was spent than allocated. */
    OVER_ALLOCATION,
    /** Spending is far behind what is expected by now. */
    BEHIND_TIME
}
