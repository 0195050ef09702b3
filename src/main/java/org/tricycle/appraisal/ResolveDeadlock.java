package org.tricycle.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The head of unit has met author and appraiser and decides what becomes of the proposal (R3.15).
 *
 * @param criteria what it was returned for again and again
 * @param resolution the last rework only once
 * @param metOn when the meeting took place
 * @param minutes what was said, and why it is decided so
 */
public record ResolveDeadlock(
        @Given @Nullable String criteria,
        @NotNull DeadlockResolution resolution,
        @NotNull @PastOrPresent LocalDate metOn,
        @NotBlank @Size(max = 4000) @Multiline String minutes) {

    public static ResolveDeadlock example() {
        return new ResolveDeadlock(
                null,
                DeadlockResolution.REJECT,
                LocalDate.of(2026, 3, 2),
                "Author and appraisers agree that the proposal cannot be brought in line with the standards concerned.");
    }

    @SuppressWarnings("NullAway") // nothing is decided yet on the form
    static ResolveDeadlock of(Deadlock deadlock) {
        return new ResolveDeadlock(deadlock.criteria(), null, null, null);
    }
}
