package org.tricycle.approval;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The author side appeals against a rejection or accepts it (R6.10).
 *
 * @param appealed an appeal is lodged; otherwise the rejection is accepted
 * @param grounds why the rejection is wrong; mandatory for an appeal
 */
public record AppealRejection(
        boolean appealed,
        @Nullable @Size(max = 4000) @Multiline String grounds) {

    public static AppealRejection example() {
        return new AppealRejection(
                true, "The reason given rests on the first version; the second one answers it in its budget.");
    }
}
