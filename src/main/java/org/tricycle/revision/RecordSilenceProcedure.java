package org.tricycle.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * How the groups were given time to object.
 *
 * @param noticedOn day on which the notice reached the last group
 * @param expiresOn last day to object; at least 72 hours later, and past when nobody spoke
 * @param timeZone in which the day ends
 * @param channel how the notice was delivered
 * @param remark who objected or asked for a meeting, and why; mandatory then
 */
public record RecordSilenceProcedure(
        @NotNull LocalDate noticedOn,
        @NotNull LocalDate expiresOn,
        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Size(max = 300) String channel,
        @NotNull SilenceResult result,
        @Nullable @Size(max = 4000) @Multiline String remark) {

    public static RecordSilenceProcedure example() {
        return new RecordSilenceProcedure(
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 11, 23),
                "Africa/Accra",
                "E-mail to spokespersons and substitutes, delivery attested",
                SilenceResult.NO_OBJECTION,
                null);
    }
}
