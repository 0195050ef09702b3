package org.tricycle.inbox;

import jakarta.json.JsonObject;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.TaskId;

/**
 * A command as somebody sent it, not yet read.
 *
 * @param content the command's members; {@code command} may name the command
 * @param expectedVersion version of the work item that the sender saw, or empty when not said
 * @param requestKey the sender's idempotency key, or null
 */
public record Answer(
        TaskId task,
        JsonObject content,
        OptionalLong expectedVersion,
        @Nullable String requestKey) {

    public static Answer of(TaskId task, JsonObject content) {
        return new Answer(task, content, OptionalLong.empty(), null);
    }
}
