package org.tricycle.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Choice;

/**
 * Somebody will be away and names a deputy (R0.4).
 *
 * @param startsOn first day away
 * @param endsOn last day away; not before the first, not past
 * @param deputy user name of the colleague who does the work meanwhile
 * @param nextDeputy who does it on days on which the deputy is away too; nothing is passed on by the deputy
 */
public record AnnounceAbsence(
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 60) @Choice("colleagues") String deputy,
        @Nullable @Size(max = 60) @Choice("colleagues") String nextDeputy,
        @NotBlank @Size(max = 200) String reason) {

    public static AnnounceAbsence example() {
        return new AnnounceAbsence(
                LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 23), "appraiser2", null, "Annual leave");
    }
}
