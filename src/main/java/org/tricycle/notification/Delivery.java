package org.tricycle.notification;

/** When somebody wants to be told (R12.5). */
public enum Delivery {
    AT_ONCE,
    /** In one mail a day, with everything else of that day. */
    DAILY,
    NONE
}
