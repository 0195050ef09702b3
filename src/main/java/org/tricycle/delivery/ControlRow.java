package org.tricycle.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided about one month of a unit.
 *
 * @param month {@code 2026-10}
 * @param revisions projects that were asked to be revised
 */
public record ControlRow(
        String month,
        DeliveryAlert alert,
        int redsInARow,
        DeliveryControl.@Nullable Explanation explanation,
        DeliveryControl.@Nullable ActionPlan plan,
        DeliveryControl.@Nullable Ruling ruling,
        List<RequestRow> revisions) {

    static ControlRow of(DeliveryControl control, List<RevisionRequest> requests) {
        return new ControlRow(
                control.month().toString(),
                control.alert(),
                control.redsInARow(),
                orNull(control.explanation()),
                orNull(control.actionPlan()),
                orNull(control.ruling()),
                requests.stream()
                        .filter(request -> request.month().equals(control.month()))
                        .map(RequestRow::of)
                        .toList());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
