package org.tricycle.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that the product takes by itself, now or when it is due.
 *
 * @param timer whether it waits for a moment
 * @param attemptsLeft 0 when it has failed for good
 * @param dueAt null for at once
 * @param failure what the last attempt said, or null
 */
public record WaitingJob(
        String step,
        boolean timer,
        int attemptsLeft,
        @Nullable Instant dueAt,
        @Nullable String failure) {}
