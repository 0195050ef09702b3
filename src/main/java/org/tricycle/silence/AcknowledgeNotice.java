package org.tricycle.silence;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A group’s spokesperson confirms that the notice has reached the group, which starts its clock.
 *
 * @param remark who was informed in the group; kept with the acknowledgement
 */
public record AcknowledgeNotice(@Nullable @Size(max = 1000) String remark) {

    public static AcknowledgeNotice example() {
        return new AcknowledgeNotice("Passed on to all member organisations.");
    }
}
