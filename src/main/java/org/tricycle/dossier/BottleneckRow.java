package org.tricycle.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.implementation.Bottleneck;
import org.tricycle.implementation.BottleneckCause;
import org.tricycle.implementation.BottleneckSource;

/** A bottleneck with what became of it. */
public record BottleneckRow(
        BottleneckSource source,
        Instant openedAt,
        boolean open,
        @Nullable BottleneckCause cause,
        @Nullable String action,
        @Nullable LocalDate actionDue,
        @Nullable String instruction) {

    static BottleneckRow of(Bottleneck bottleneck) {
        return new BottleneckRow(
                bottleneck.source(),
                bottleneck.openedAt(),
                bottleneck.isOpen(),
                bottleneck.cause(),
                bottleneck.action(),
                bottleneck.actionDue(),
                bottleneck.instruction());
    }
}
