package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * A condition under which a proposal is recommended.
 *
 * @param text what has to be true
 * @param owner role or person who makes it true
 * @param due the day by which it is met
 */
public record ConditionDraft(
        @NotBlank @Size(max = 1000) @Multiline String text,
        @NotBlank @Size(max = 200) String owner,
        @NotNull LocalDate due,
        @NotNull ConditionMoment moment) {

    @SuppressWarnings("NullAway") // owner and day are still empty on the form
    static ConditionDraft from(RequiredChange change) {
        return new ConditionDraft(change.text(), null, null, ConditionMoment.BEFORE_SIGNATURE);
    }
}
