package org.tricycle.inbox;

import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.TaskId;

/**
 * What became of one task of an order.
 *
 * @param refusal why nothing was done, or null
 * @param failure number in the log of an unexpected failure that left everything as it was, or null
 */
public record BulkResult(
        TaskId task, @Nullable Refusal refusal, @Nullable String failure) {

    static BulkResult done(TaskId task) {
        return new BulkResult(task, null, null);
    }

    static BulkResult refused(TaskId task, Refusal refusal) {
        return new BulkResult(task, refusal, null);
    }

    static BulkResult failed(TaskId task, String failure) {
        return new BulkResult(task, null, failure);
    }
}
