package org.tricycle.closure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing written down on the way to the end.
 *
 * @param text what was written
 * @param more a second part, such as the hand-over to constituents, or null
 * @param outcome name of the {@link NextPhase} wished or decided, or null
 */
public record ClosureStep(
        ClosureStepKind kind,
        String text,
        @Nullable String more,
        @Nullable NextPhase outcome,
        String person,
        Instant at) {}
