package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * The owner of a bottleneck says how it is resolved.
 *
 * @param action what is done about it, and by whom
 * @param actionDue day by which the action is complete
 */
public record ResolveBottleneck(
        @NotNull BottleneckCause cause,
        @NotBlank @Size(max = 4000) @Multiline String action,
        @NotNull LocalDate actionDue) {

    public static ResolveBottleneck example() {
        return new ResolveBottleneck(
                BottleneckCause.RECRUITMENT,
                "The post is advertised again at a higher grade; the regional office lends a coordinator.",
                LocalDate.of(2026, 12, 31));
    }
}
