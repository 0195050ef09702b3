package org.tricycle.approval;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Given;
import org.tricycle.platform.command.Multiline;

/**
 * The next authority decides an appeal, once and for all (R6.10).
 *
 * @param grounds what the author side says
 * @param noConflictOfInterest the person deciding has no interest of their own in the project
 */
public record DecideAppeal(
        @Given @Nullable String grounds,
        @AssertTrue boolean noConflictOfInterest,
        @NotNull AppealDecision decision,
        @NotBlank @Size(max = 4000) @Multiline String reason) {

    public static DecideAppeal example() {
        return new DecideAppeal(
                null, true, AppealDecision.UPHOLD, "The second version does not change what the rejection rests on.");
    }

    @SuppressWarnings("NullAway") // nothing is decided yet on the form
    static DecideAppeal on(Appeal appeal) {
        return new DecideAppeal(appeal.grounds(), false, null, null);
    }
}
