package org.tricycle.delivery.web;

import org.jspecify.annotations.Nullable;
import org.tricycle.delivery.DeliveryAlert;

/** Style classes of alerts; the word stands beside the colour. */
final class Moods {

    private Moods() {}

    static String of(@Nullable DeliveryAlert alert) {
        if (alert == null) {
            return "";
        }
        return switch (alert) {
            case NONE -> "";
            case GREEN -> "good";
            case AMBER -> "warn";
            case RED -> "danger";
        };
    }
}
