package org.tricycle.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * The bureau's specialist or the country director says what came of turning to a group that let its window pass.
 *
 * @param reason why the group has no position; mandatory then
 * @param account whom one spoke to and what was said; the logged reason of an extension
 */
public record ContactGroup(
        @NotNull ContactOutcome outcome,
        @Nullable AbsenceReason reason,
        @NotBlank @Size(max = 2000) @Multiline String account) {

    public static ContactGroup example() {
        return new ContactGroup(
                ContactOutcome.MORE_TIME,
                null,
                "The general secretary confirms receipt; the executive board that settles the position meets next week.");
    }
}
